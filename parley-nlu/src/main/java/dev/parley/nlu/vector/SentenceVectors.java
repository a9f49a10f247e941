package dev.parley.nlu.vector;

import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.store.VectorStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The vectors of texts: those that were made before are taken from a store, others are made and kept there. Safe for use
 * by several threads.
 *
 * @param encoder makes vectors
 * @param store keeps them
 */
public record SentenceVectors(Encoder encoder, VectorStore store) {
    /** The vector of each of some texts, of length one. */
    public Map<String, float[]> of(Collection<String> texts) {
        Map<String, float[]> known = new ConcurrentHashMap<>(store.find(encoder.id(), texts));
        List<String> missing = texts.stream()
                .distinct()
                .filter(text -> !known.containsKey(text))
                .toList();
        Map<String, float[]> made = new ConcurrentHashMap<>();
        missing.parallelStream()
                .forEach(text -> made.put(text, encoder.encode(text).sentence()));
        store.save(encoder.id(), made);
        known.putAll(made);
        return known;
    }
}
