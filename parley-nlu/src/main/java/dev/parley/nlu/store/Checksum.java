package dev.parley.nlu.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** A checksum behind kept bytes, so that damaged ones are told from whole ones. */
public final class Checksum {
    private Checksum() {}

    /** The content with its checksum behind it. */
    public static byte[] added(byte[] content) {
        return ByteBuffer.allocate(content.length + Long.BYTES)
                .put(content)
                .putLong(of(content))
                .array();
    }

    /** The content in front of its checksum; empty if that is another. */
    public static Optional<byte[]> removed(byte[] kept) {
        int length = kept.length - Long.BYTES;
        if (length < 0) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(kept, length);
        return ByteBuffer.wrap(kept).getLong(length) == of(content) ? Optional.of(content) : Optional.empty();
    }

    private static long of(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
