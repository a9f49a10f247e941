package dev.parley.server.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every committed turn, for what looks back: replay, coverage, reports. It outlives the session. */
public interface TurnLog {
    /**
     * The kept turns of a session in their order; empty if none is kept.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    List<StoredTurn> turns(String sessionId);

    /**
     * The session of this id; empty if no turn of it is kept.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<LoggedSession> session(String sessionId);

    /**
     * Sessions of a flow, the one launched last first, of those launched in the same moment the greatest id first.
     *
     * @param flowId the flow
     * @param from only sessions with a turn from then on
     * @param to only sessions launched before then
     * @param after only sessions that come behind this one, which need not be kept any more; null: from the first on
     * @param most how many sessions to give
     * @throws StoreUnavailableException if the store cannot be read now
     */
    List<LoggedSession> sessions(String flowId, Instant from, Instant to, @Nullable LoggedSession after, int most);
}
