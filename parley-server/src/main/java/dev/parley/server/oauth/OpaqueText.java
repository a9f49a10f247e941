package dev.parley.server.oauth;

import java.security.SecureRandom;
import java.util.Base64;

/** Codes, tokens and secrets that mean nothing: 256 random bits in letters, digits, {@code -} and {@code _}. */
final class OpaqueText {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OpaqueText() {}

    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
