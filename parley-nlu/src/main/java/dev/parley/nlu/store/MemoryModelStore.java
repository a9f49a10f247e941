package dev.parley.nlu.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps as many models in memory as it is told, those that were used last. */
public final class MemoryModelStore implements ModelStore {
    private final int most;
    private final Map<String, byte[]> models = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most the most models that are kept */
    public MemoryModelStore(int most) {
        this.most = most;
    }

    @Override
    public synchronized Optional<byte[]> find(String key) {
        return Optional.ofNullable(models.get(key)).map(byte[]::clone);
    }

    @Override
    public synchronized void save(String key, byte[] model) {
        models.put(key, model.clone());
        while (models.size() > most) {
            models.remove(models.keySet().iterator().next());
        }
    }
}
