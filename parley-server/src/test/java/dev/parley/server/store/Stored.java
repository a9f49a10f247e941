package dev.parley.server.store;

import java.time.Duration;
import java.time.Instant;

/** Things to store. */
public final class Stored {
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    private static final Duration LIFETIME = Duration.ofHours(1);

    private Stored() {}

    /** A session without a turn, made at noon, that lives for an hour. */
    public static StoredSession session(String id) {
        return new StoredSession(id, "organization", "flow", "1.0", 0, "{}", null, false, NOON, NOON.plus(LIFETIME));
    }

    /** A turn at noon that names the version it makes in its state, answer and events. */
    public static TurnCommit turn(String sessionId, long expectedVersion) {
        return turn(sessionId, expectedVersion, "{\"state\":%d}".formatted(expectedVersion + 1));
    }

    public static TurnCommit turn(String sessionId, long expectedVersion, String state) {
        long version = expectedVersion + 1;
        return new TurnCommit(
                sessionId,
                expectedVersion,
                state,
                new LastTurn("turn-" + version, "key-" + version, "{\"answer\":%d}".formatted(version)),
                "[{\"event\":%d}]".formatted(version),
                false,
                NOON,
                NOON.plus(LIFETIME));
    }
}
