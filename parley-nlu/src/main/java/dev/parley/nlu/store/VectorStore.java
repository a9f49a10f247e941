package dev.parley.nlu.store;

import java.util.Collection;
import java.util.Map;

/**
 * Keeps the vectors of sentences, so that a bot of which few sentences changed is trained without encoding the others
 * again. It may forget any of them at any time. Implementations are safe for use by several threads; what cannot be
 * read or written is an {@link java.io.UncheckedIOException}.
 */
public interface VectorStore {
    /**
     * The vectors of those texts of which they are kept.
     *
     * @param encoder the name of the encoder
     */
    Map<String, float[]> find(String encoder, Collection<String> texts);

    /** Keeps vectors. */
    void save(String encoder, Map<String, float[]> vectors);
}
