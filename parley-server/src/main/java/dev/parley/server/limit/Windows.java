package dev.parley.server.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts things by key, in windows of time that each begin with the first thing counted. */
final class Windows {
    /** A count and the end of its window. */
    private record Window(int count, Instant end) {}

    /**
     * What was counted so far.
     *
     * @param count how often
     * @param reset whole seconds until counting begins anew, at least 1
     */
    record Count(int count, long reset) {}

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration length;
    private final int capacity;

    /**
     * @param length how long a window is
     * @param capacity how many keys are known at once; when there are more in one window, all counts begin anew
     */
    Windows(Clock clock, Duration length, int capacity) {
        this.clock = clock;
        this.length = length;
        this.capacity = capacity;
    }

    /** Counts one more. */
    Count add(String key) {
        Instant now = clock.instant();
        if (windows.size() >= capacity) {
            makeRoom(now);
        }
        Window window = windows.compute(
                key,
                (_, old) -> old == null || !now.isBefore(old.end())
                        ? new Window(1, now.plus(length))
                        : new Window(old.count() + 1, old.end()));
        return count(window, now);
    }

    /** What was counted. */
    Count get(String key) {
        Instant now = clock.instant();
        Window window = windows.get(key);
        return window == null || !now.isBefore(window.end()) ? new Count(0, length.toSeconds()) : count(window, now);
    }

    void forget(String key) {
        windows.remove(key);
    }

    private void makeRoom(Instant now) {
        windows.values().removeIf(window -> !now.isBefore(window.end()));
        if (windows.size() >= capacity) {
            windows.clear();
        }
    }

    private static Count count(Window window, Instant now) {
        return new Count(
                window.count(), Math.max(1, Duration.between(now, window.end()).toSeconds()));
    }
}
