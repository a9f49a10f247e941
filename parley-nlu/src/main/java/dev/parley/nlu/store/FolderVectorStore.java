package dev.parley.nlu.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps vectors in a folder, those of an encoder in one file: records of equal length, the hash of the text (16 bytes)
 * and the vector's components (little-endian). New ones are appended; a record that a crash cut off is written over.
 * When a file would grow beyond its bound it begins anew.
 */
public final class FolderVectorStore implements VectorStore {
    private static final int HASH = 16;

    private final Path folder;
    private final long mostBytes;

    /**
     * @param folder made when the first vectors come
     * @param mostBytes the most bytes the file of an encoder has
     */
    public FolderVectorStore(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    @Override
    public synchronized Map<String, float[]> find(String encoder, Collection<String> texts) {
        Map<ByteBuffer, String> sought = new HashMap<>();
        texts.forEach(text -> sought.put(hash(text), text));
        Map<String, float[]> found = new HashMap<>();
        Path file = file(encoder);
        if (!Files.exists(file)) {
            return found;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            long size = Files.size(file);
            if (size < Integer.BYTES) {
                return found;
            }
            int dimensions = Integer.reverseBytes(in.readInt());
            byte[] record = new byte[record(dimensions)];
            for (long left = size - Integer.BYTES; left >= record.length && dimensions > 0; left -= record.length) {
                in.readFully(record);
                String text = sought.get(ByteBuffer.wrap(record, 0, HASH));
                if (text != null) {
                    found.put(text, vector(record, dimensions));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("The vectors " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void save(String encoder, Map<String, float[]> vectors) {
        if (vectors.isEmpty()) {
            return;
        }
        int dimensions = vectors.values().iterator().next().length;
        ByteBuffer records = ByteBuffer.allocate(Math.toIntExact((long) vectors.size() * record(dimensions)))
                .order(ByteOrder.LITTLE_ENDIAN);
        vectors.forEach((text, vector) -> {
            records.put(hash(text));
            for (float component : vector) {
                records.putFloat(component);
            }
        });
        append(file(encoder), dimensions, records.flip());
    }

    private void append(Path file, int dimensions, ByteBuffer records) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                long whole = (channel.size() - Integer.BYTES) / record(dimensions);
                long end = Integer.BYTES + Math.max(0, whole) * record(dimensions);
                if (end + records.remaining() > mostBytes) {
                    end = Integer.BYTES;
                }
                channel.truncate(end);
                ByteBuffer head = ByteBuffer.allocate(Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(dimensions)
                        .flip();
                channel.write(head, 0);
                channel.position(end);
                while (records.hasRemaining()) {
                    channel.write(records);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The vectors " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private Path file(String encoder) {
        return folder.resolve(encoder.replaceAll("[^A-Za-z0-9._-]", "_") + ".vectors");
    }

    private static int record(int dimensions) {
        return HASH + dimensions * Float.BYTES;
    }

    private static float[] vector(byte[] record, int dimensions) {
        float[] vector = new float[dimensions];
        ByteBuffer.wrap(record, HASH, dimensions * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(vector);
        return vector;
    }

    private static ByteBuffer hash(String text) {
        return ByteBuffer.wrap(Arrays.copyOf(Sha256.of(text.getBytes(StandardCharsets.UTF_8)), HASH));
    }
}
