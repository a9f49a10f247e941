package dev.parley.workspace.account;

import java.security.PublicKey;
import java.util.List;

/**
 * Somebody else who knows the users, and whose SAML assertions are trusted.
 *
 * @param name what people call it
 * @param issuer the issuer its assertions name
 * @param audience the audience its assertions must name: what it knows this server by
 * @param keys the keys it signs with; more than one while they are changed
 */
public record IdentityProvider(String name, String issuer, String audience, List<PublicKey> keys) {
    public IdentityProvider {
        keys = List.copyOf(keys);
    }
}
