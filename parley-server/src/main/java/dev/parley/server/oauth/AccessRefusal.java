package dev.parley.server.oauth;

import dev.parley.server.error.ApiError;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.Answers;
import dev.parley.server.http.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Says why a caller is not let in (wire-contract §2.3). */
final class AccessRefusal implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        Answers.refuse(response, Correlation.of(request), reason(failure));
    }

    private static ApiError reason(AuthenticationException failure) {
        return switch (failure) {
            case CredentialsExpiredException expired -> Refusals.credentialsExpired();
            case OAuth2AuthenticationException bad -> Refusals.badCredentials();
            default -> Refusals.authenticationRequired();
        };
    }
}
