package dev.parley.nlu.encode;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what it encoded lately: as many texts as fit into its bounds, those that were asked for last. Two threads
 * that ask for the same new text at once may both encode it.
 */
public final class CachingEncoder implements Encoder {
    /** Texts of more UTF-16 units are not remembered. */
    private static final int LONGEST_TEXT = 2_000;

    private final Encoder encoder;
    private final int mostTexts;
    private final long mostBytes;
    private final Map<String, Encoding> cache = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * @param encoder what encodes
     * @param mostTexts the most texts that are remembered
     * @param mostBytes about the most bytes that they and their vectors may take
     */
    public CachingEncoder(Encoder encoder, int mostTexts, long mostBytes) {
        this.encoder = encoder;
        this.mostTexts = mostTexts;
        this.mostBytes = mostBytes;
    }

    @Override
    public String id() {
        return encoder.id();
    }

    @Override
    public int dimensions() {
        return encoder.dimensions();
    }

    @Override
    public boolean reads(String language) {
        return encoder.reads(language);
    }

    @Override
    public Encoding encode(String text) {
        Encoding cached = find(text);
        if (cached != null) {
            return cached;
        }
        Encoding encoding = encoder.encode(text);
        if (text.length() <= LONGEST_TEXT) {
            put(text, encoding);
        }
        return encoding;
    }

    private synchronized @Nullable Encoding find(String text) {
        return cache.get(text);
    }

    private synchronized void put(String text, Encoding encoding) {
        Encoding previous = cache.put(text, encoding);
        bytes += weight(text, encoding) - (previous == null ? 0 : weight(text, previous));
        Iterator<Map.Entry<String, Encoding>> oldest = cache.entrySet().iterator();
        while (cache.size() > mostTexts || bytes > mostBytes) {
            Map.Entry<String, Encoding> entry = oldest.next();
            bytes -= weight(entry.getKey(), entry.getValue());
            oldest.remove();
        }
    }

    private static long weight(String text, Encoding encoding) {
        return 2L * text.length() + encoding.bytes() + 128;
    }
}
