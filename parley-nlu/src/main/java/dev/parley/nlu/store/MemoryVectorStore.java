package dev.parley.nlu.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps as many vectors in memory as it is told, those that were used last. */
public final class MemoryVectorStore implements VectorStore {
    private final int most;
    private final Map<Key, float[]> vectors = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(String encoder, String text) {}

    /** @param most the most vectors that are kept */
    public MemoryVectorStore(int most) {
        this.most = most;
    }

    @Override
    public synchronized Map<String, float[]> find(String encoder, Collection<String> texts) {
        Map<String, float[]> found = new HashMap<>();
        for (String text : texts) {
            float[] vector = vectors.get(new Key(encoder, text));
            if (vector != null) {
                found.put(text, vector);
            }
        }
        return found;
    }

    @Override
    public synchronized void save(String encoder, Map<String, float[]> added) {
        added.forEach((text, vector) -> vectors.put(new Key(encoder, text), vector));
        while (vectors.size() > most) {
            vectors.remove(vectors.keySet().iterator().next());
        }
    }
}
