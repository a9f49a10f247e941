package dev.parley.nlu.intent;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** Writes numbers and texts as bytes, little-endian; {@link ModelInput} reads them. */
final class ModelOutput {
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    /** All bytes, with a checksum behind them. */
    byte[] finished() {
        CRC32 checksum = new CRC32();
        checksum.update(bytes.duplicate().flip());
        space(Long.BYTES).putLong(checksum.getValue());
        byte[] finished = new byte[bytes.position()];
        bytes.flip().get(finished);
        return finished;
    }

    void putByte(byte value) {
        space(Byte.BYTES).put(value);
    }

    void putInt(int value) {
        space(Integer.BYTES).putInt(value);
    }

    void putFloat(float value) {
        space(Float.BYTES).putFloat(value);
    }

    void putText(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        putInt(encoded.length);
        space(encoded.length).put(encoded);
    }

    void putInts(int[] values) {
        putInt(values.length);
        Arrays.stream(values).forEach(this::putInt);
    }

    void putDoubles(double... values) {
        putInt(values.length);
        for (double value : values) {
            space(Double.BYTES).putDouble(value);
        }
    }

    void putFloats(float[] values) {
        putInt(values.length);
        putComponents(values);
    }

    /** Rows of equal length. */
    void putRows(float[][] rows) {
        putInt(rows.length);
        putInt(rows[0].length);
        for (float[] row : rows) {
            putComponents(row);
        }
    }

    /** Numbers most of which are 0. */
    void putSparse(int[] values) {
        int[] places =
                IntStream.range(0, values.length).filter(i -> values[i] != 0).toArray();
        putInts(places);
        putInts(Arrays.stream(places).map(i -> values[i]).toArray());
    }

    private void putComponents(float[] values) {
        for (float value : values) {
            putFloat(value);
        }
    }

    /** The bytes, with room for some more. */
    private ByteBuffer space(int size) {
        if (bytes.remaining() < size) {
            int more = Math.max(2 * bytes.capacity(), bytes.position() + size);
            bytes = ByteBuffer.allocate(more).order(ByteOrder.LITTLE_ENDIAN).put(bytes.flip());
        }
        return bytes;
    }
}
