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

    /** The access token of a client, made at noon, that lives for an hour. */
    public static StoredToken token(String hash, String clientId) {
        return token(hash, clientId, NOON, NOON.plus(LIFETIME));
    }

    public static StoredToken token(String hash, String clientId, Instant createdAt, Instant expiresAt) {
        return new StoredToken(hash, "organization", clientId, null, "CLIENT-CREDENTIALS", null, createdAt, expiresAt);
    }

    /** The access token of a user, made at noon, that lives for an hour. */
    public static StoredToken familyToken(String hash, String family) {
        return new StoredToken(hash, "organization", "client", "user", "CODE", family, NOON, NOON.plus(LIFETIME));
    }

    /** A code, made at noon, that lives for an hour. */
    public static StoredGrant code(String hash, String family) {
        return new StoredGrant(
                hash,
                StoredGrant.Kind.CODE,
                family,
                "client",
                "user",
                false,
                "https://a/cb",
                "challenge",
                NOON,
                NOON.plus(LIFETIME),
                false);
    }

    /** A refresh token, made at noon, that lives for an hour. */
    public static StoredGrant refresh(String hash, String family) {
        return new StoredGrant(
                hash,
                StoredGrant.Kind.REFRESH_TOKEN,
                family,
                "client",
                "user",
                true,
                null,
                null,
                NOON,
                NOON.plus(LIFETIME),
                false);
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
