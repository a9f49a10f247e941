package dev.parley.server.oauth;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import dev.parley.api.oauth.AccessToken;
import dev.parley.api.oauth.TokenError;
import dev.parley.server.access.Open;
import dev.parley.server.describe.Answer;
import dev.parley.server.describe.Summary;
import dev.parley.server.describe.Takes;
import dev.parley.server.http.Answers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Hands out tokens. Whatever is wrong is answered with 400, as SDKs break on 401 here (wire-contract §2.2). */
@Controller
public final class TokenController {
    private final TokenGrants grants;
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter(request -> "");

    public TokenController(TokenGrants grants) {
        this.grants = grants;
    }

    @Summary("Get a token for a client, an authorization code, a refresh token or a SAML assertion")
    @Takes(
            form = {
                "grant_type",
                "client_id",
                "code",
                "code_verifier",
                "redirect_uri",
                "refresh_token",
                "assertion",
                "orgName"
            })
    @Answer(body = AccessToken.class)
    @Answer(status = 400, body = TokenError.class)
    @Open
    @PostMapping("/oauth/token")
    public void token(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String form = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Pragma", "no-cache");
        switch (grant(request, form)) {
            case TokenGrants.Granted(var token) -> Answers.write(response, 200, token);
            case TokenGrants.Refused(var error) -> Answers.write(response, 400, error);
        }
    }

    private TokenGrants.Grant grant(HttpServletRequest request, String form) {
        if (!form.isEmpty() && !isForm(request.getContentType())) {
            return TokenGrants.refused(
                    OAuth2Error.INVALID_REQUEST, "the content type must be application/x-www-form-urlencoded");
        }
        Map<String, List<String>> parameters = URLUtils.parseParameters(form);
        if (request.getHeader("Authorization") == null) {
            return grants.grant(null, "", parameters, request.getRemoteAddr());
        }
        Authentication client;
        try {
            client = basic.convert(request);
        } catch (AuthenticationException unreadable) {
            return TokenGrants.refused(OAuth2Error.INVALID_CLIENT, "the Authorization header is not valid HTTP Basic");
        }
        if (client == null) {
            return TokenGrants.refused(
                    OAuth2Error.INVALID_CLIENT, "the client must authenticate with HTTP Basic: id and secret");
        }
        return grants.grant(
                client.getName(), String.valueOf(client.getCredentials()), parameters, request.getRemoteAddr());
    }

    private static boolean isForm(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        try {
            return MediaType.parseMediaType(contentType).equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
