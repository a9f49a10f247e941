package dev.parley.nlu.store;

import java.util.Optional;

/**
 * Keeps trained models by what they were trained from. It may forget any of them at any time. Implementations are safe
 * for use by several threads; what cannot be read or written is an {@link java.io.UncheckedIOException}.
 */
public interface ModelStore {
    /**
     * A model.
     *
     * @param key letters and digits that stand for all the model was made of
     */
    Optional<byte[]> find(String key);

    /** Keeps a model; one of the same key is replaced. */
    void save(String key, byte[] model);
}
