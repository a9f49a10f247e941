package dev.parley.server.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Versions that were made from kept texts, so that they are not made again for every turn. Of many only those are held
 * that were used last. Safe for many threads.
 */
final class RestoredVersions {
    private final Map<Pin, PublishedFlow> versions;

    /**
     * A version of a flow.
     *
     * @param flowId the flow's id
     * @param version which of its versions
     */
    record Pin(String flowId, String version) {}

    /** @param most how many are held */
    RestoredVersions(int most) {
        versions = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Pin, PublishedFlow> eldest) {
                return size() > most;
            }
        };
    }

    /** The version of a pin, made by {@code maker} when it is not held; two threads that need it first get the same. */
    Optional<PublishedFlow> get(Pin pin, Supplier<Optional<PublishedFlow>> maker) {
        return held(pin).or(() -> maker.get().map(made -> hold(pin, made)));
    }

    private synchronized Optional<PublishedFlow> held(Pin pin) {
        return Optional.ofNullable(versions.get(pin));
    }

    private synchronized PublishedFlow hold(Pin pin, PublishedFlow made) {
        PublishedFlow other = versions.putIfAbsent(pin, made);
        return other == null ? made : other;
    }
}
