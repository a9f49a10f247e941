package dev.parley.nlu.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which things are known that have the same content. */
public final class Sha256 {
    private Sha256() {}

    /** The 32 bytes of a hash. */
    public static byte[] of(byte[] content) {
        return digest().digest(content);
    }

    /** What makes one out of pieces. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
