package dev.parley.server.bot;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.server.session.KeyedLocks;
import dev.parley.server.store.BotSessionStore;
import dev.parley.server.store.StoreUnavailableException;
import dev.parley.server.store.StoredBotSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The sessions with third-party bots. A change is made to what is stored at that moment, so that what a bot says by itself
 * while its turn runs is not lost.
 */
public final class RelayedSessions {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final BotSessionStore store;
    private final Clock clock;
    private final KeyedLocks rows = new KeyedLocks();

    public RelayedSessions(BotSessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A session that is kept.
     *
     * @param conversationId the id of its conversation
     * @param expiresAt when it is forgotten
     * @param session what is known of it
     */
    record Kept(String conversationId, Instant expiresAt, RelayedSession session) {}

    /** What a session is kept under. */
    static String key(String integrationId, String botId, String botSessionId) {
        return WireJson.mapper().writeValueAsString(List.of(integrationId, botId, botSessionId));
    }

    Optional<Kept> find(String key) {
        return store.find(key, clock.instant())
                .filter(stored -> !stored.state().isEmpty())
                .map(stored -> new Kept(stored.sessionId(), stored.expiresAt(), RelayedSession.read(stored.state())));
    }

    /** The session of a key; a new one where there is none or where the caller knows that the last one is over. */
    Kept join(String key, String version, Duration idle) {
        return alone(key, () -> {
            Optional<Kept> known = find(key).filter(kept -> !kept.session().told());
            Kept kept = new Kept(
                    known.map(Kept::conversationId)
                            .orElseGet(() -> UUID.randomUUID().toString()),
                    clock.instant().plus(idle),
                    known.map(Kept::session).orElseGet(() -> RelayedSession.begun(version)));
            if (known.isEmpty()) {
                save(key, kept);
            }
            return kept;
        });
    }

    /** Goes on with a session, and gives what the bot has said by itself. */
    List<PostTextMessage> goOn(String key, Kept kept, String adapter) {
        return alone(key, () -> {
            RelayedSession session = find(key).map(Kept::session).orElse(kept.session());
            save(key, new Kept(kept.conversationId(), kept.expiresAt(), session.answered(adapter)));
            return session.later();
        });
    }

    /**
     * Ends a session, and gives what the bot has said by itself.
     *
     * @param remembered whether to keep until its expiry that there was one
     */
    List<PostTextMessage> end(String key, Kept kept, boolean remembered) {
        return alone(key, () -> {
            List<PostTextMessage> later =
                    find(key).map(each -> each.session().later()).orElse(List.of());
            if (remembered) {
                save(
                        key,
                        new Kept(
                                kept.conversationId(),
                                kept.expiresAt(),
                                kept.session().over()));
            } else {
                store.delete(key);
            }
            return later;
        });
    }

    /** Forgets a session that came to nothing. */
    void drop(String key) {
        store.delete(key);
    }

    /** Changes a session, if it is still there. */
    <T> Optional<T> change(String key, Function<RelayedSession, Change<T>> change) {
        return alone(
                key,
                () -> find(key).map(kept -> {
                    Change<T> changed = change.apply(kept.session());
                    save(key, new Kept(kept.conversationId(), kept.expiresAt(), changed.session()));
                    return changed.result();
                }));
    }

    /**
     * A session after a change.
     *
     * @param session the session
     * @param result what came of the change
     */
    record Change<T>(RelayedSession session, T result) {}

    private void save(String key, Kept kept) {
        store.save(new StoredBotSession(
                key, kept.conversationId(), kept.expiresAt(), kept.session().json()));
    }

    private <T> T alone(String key, Supplier<T> work) {
        return rows.alone(key, PATIENCE, work)
                .orElseThrow(() -> new StoreUnavailableException("The session is changed by others all the time."));
    }
}
