package dev.parley.server.store;

import java.util.List;

/** Every committed turn, for what looks back: replay, coverage, reports. It outlives the session. */
public interface TurnLog {
    /**
     * The kept turns of a session in their order; empty if none is kept.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    List<StoredTurn> turns(String sessionId);
}
