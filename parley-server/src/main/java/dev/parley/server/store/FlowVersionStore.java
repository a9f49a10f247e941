package dev.parley.server.store;

import java.util.Optional;

/**
 * The texts of flows: every published version, and what was saved over the API. A session keeps running the version it
 * was launched with, also after a restart.
 */
public interface FlowVersionStore {
    /**
     * Keeps a version. A version never changes: to save it again with the same text changes nothing.
     *
     * @throws IllegalStateException if this version is kept with another text
     * @throws StoreUnavailableException if it could not be kept
     */
    void save(StoredFlowVersion version);

    /**
     * One version of a flow.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<StoredFlowVersion> find(String flowId, String version);
}
