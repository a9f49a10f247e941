package dev.parley.server.oauth;

import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/** Knows whose token a bearer token is and what it may do. */
final class BearerTokens implements OpaqueTokenIntrospector {
    private final Tokens tokens;

    BearerTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        return switch (tokens.check(token)) {
            case Tokens.Valid(var caller) -> caller;
            case Tokens.Expired expired -> throw new CredentialsExpiredException("token expired");
            case Tokens.Unknown unknown -> throw new BadOpaqueTokenException("unknown token");
        };
    }
}
