package dev.parley.server.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Compares secrets with what is configured, in a time that does not tell how much of them is right. */
public final class Secrets {
    /** More than anybody types; hashing very long ones would cost time. */
    private static final int LONGEST_SECRET = 1024;

    /** The hash of a secret that nobody knows. */
    private static final String OF_NOBODY = "$2a$10$wYPRmlOfM55pd2qXOIL3M.JNAi2HHEiz6EpgGi0I2jhWInTJfGr7.";

    private Secrets() {}

    /** Takes as long as a comparison, for where there is nothing to compare with, and says no. */
    public static boolean matchesNothing(String secret) {
        return matches(secret, OF_NOBODY);
    }

    /** A new secret. */
    public static String make() {
        return OpaqueText.make();
    }

    /** The bcrypt hash of a secret. */
    public static String hash(String secret) {
        return new BCryptPasswordEncoder().encode(secret);
    }

    /** Whether this is a hash, and not the secret itself. */
    public static boolean isHash(String configured) {
        return configured.startsWith("$argon2") || configured.startsWith("$2");
    }

    /**
     * Whether a secret is the right one.
     *
     * @param secret what was sent
     * @param configured the secret itself, or its bcrypt ({@code $2…}) or Argon2 ({@code $argon2…}) hash
     */
    public static boolean matches(String secret, String configured) {
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
