package dev.parley.nlu.intent;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Reads what a {@link ModelOutput} wrote. What is not there is an {@link IllegalArgumentException} or a
 * {@link java.nio.BufferUnderflowException}.
 */
final class ModelInput {
    private final ByteBuffer bytes;

    private ModelInput(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** The finished bytes; empty if their checksum is another. */
    static Optional<ModelInput> of(byte[] finished) {
        int length = finished.length - Long.BYTES;
        if (length < 0) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(finished).order(ByteOrder.LITTLE_ENDIAN);
        CRC32 checksum = new CRC32();
        checksum.update(finished, 0, length);
        return bytes.getLong(length) == checksum.getValue() ? Optional.of(new ModelInput(bytes)) : Optional.empty();
    }

    byte getByte() {
        return bytes.get();
    }

    int getInt() {
        return bytes.getInt();
    }

    float getFloat() {
        return bytes.getFloat();
    }

    String getText() {
        byte[] encoded = new byte[length(Byte.BYTES)];
        bytes.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }

    int[] getInts() {
        int[] values = new int[length(Integer.BYTES)];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getInt();
        }
        return values;
    }

    double[] getDoubles() {
        double[] values = new double[length(Double.BYTES)];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getDouble();
        }
        return values;
    }

    float[] getFloats() {
        return components(length(Float.BYTES));
    }

    float[][] getRows() {
        int count = length(1);
        int length = length((long) count * Float.BYTES);
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = components(length);
        }
        return rows;
    }

    int[] getSparse(int size) {
        int[] places = getInts();
        int[] given = getInts();
        int[] values = new int[size];
        for (int i = 0; i < places.length; i++) {
            values[places[i]] = given[i];
        }
        return values;
    }

    private float[] components(int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = bytes.getFloat();
        }
        return values;
    }

    /** A number of elements that is read; an error if there are not so many bytes left. */
    private int length(long bytesEach) {
        int length = bytes.getInt();
        if (length < 0 || length * bytesEach > bytes.remaining()) {
            throw new IllegalArgumentException("There are no " + length + " elements");
        }
        return length;
    }
}
