package dev.parley.server.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Compares secrets with what is configured, in a time that does not tell how much of them is right. */
final class Secrets {
    private static final int LONGEST_SECRET = 1024;

    private Secrets() {}

    /**
     * Whether a secret is the right one.
     *
     * @param secret what a client sent
     * @param configured the secret itself, or its bcrypt ({@code $2…}) or Argon2 ({@code $argon2…}) hash
     */
    static boolean matches(String secret, String configured) {
        if (secret.length() > LONGEST_SECRET) {
            return false;
        }
        if (configured.startsWith("$argon2")) {
            return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().matches(secret, configured);
        }
        if (configured.startsWith("$2")) {
            return new BCryptPasswordEncoder().matches(secret, configured);
        }
        return MessageDigest.isEqual(Hashes.sha256(secret), Hashes.sha256(configured))
                && secret.getBytes(StandardCharsets.UTF_8).length > 0;
    }
}
