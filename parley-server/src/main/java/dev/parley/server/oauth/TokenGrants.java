package dev.parley.server.oauth;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import dev.parley.api.oauth.AccessToken;
import dev.parley.api.oauth.TokenError;
import dev.parley.workspace.account.OAuthClient;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/** Decides who gets a token (wire-contract §3.1). */
final class TokenGrants {
    private final Clients clients;
    private final Tokens tokens;

    TokenGrants(Clients clients, Tokens tokens) {
        this.clients = clients;
        this.tokens = tokens;
    }

    /** What came of a token request. */
    sealed interface Grant {}

    record Granted(AccessToken token) implements Grant {}

    record Refused(TokenError error) implements Grant {}

    /**
     * Grants a token for client credentials.
     *
     * @param basic id and secret of the client
     * @param form the url-encoded body
     */
    Grant grant(Authentication basic, String form) {
        Optional<OAuthClient> client = clients.find(basic.getName());
        if (client.isEmpty()) {
            return refused(OAuth2Error.INVALID_CLIENT, "client not found");
        }
        if (!Secrets.matches(
                String.valueOf(basic.getCredentials()), client.get().kept().orElse(""))) {
            return refused(OAuth2Error.INVALID_CLIENT, "authentication failed");
        }
        GrantType type;
        try {
            type = AuthorizationGrant.parse(URLUtils.parseParameters(form)).getType();
        } catch (ParseException wrong) {
            ErrorObject error = wrong.getErrorObject() == null ? OAuth2Error.INVALID_REQUEST : wrong.getErrorObject();
            return refused(error, Optional.ofNullable(wrong.getMessage()).orElse("the request cannot be read"));
        }
        if (!type.equals(GrantType.CLIENT_CREDENTIALS)) {
            return refused(OAuth2Error.UNSUPPORTED_GRANT_TYPE, "only the grant type client_credentials is supported");
        }
        return new Granted(
                AccessToken.bearer(tokens.issue(client.get()), client.get().tokenSeconds()));
    }

    static Refused refused(ErrorObject error, String description) {
        return new Refused(TokenError.of(error.getCode(), description));
    }
}
