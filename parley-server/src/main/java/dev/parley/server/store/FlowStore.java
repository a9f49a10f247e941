package dev.parley.server.store;

import java.util.List;
import java.util.Optional;

/** The flows that were made over the API, beside those of the workspace. */
public interface FlowStore {
    /**
     * Keeps a flow and versions of it, all of it or nothing. A flow of revision 1 must be new; any other one replaces the
     * revision before it. Of several callers with the same revision only one succeeds.
     *
     * @param versions versions that are new or changed; those of the same number are replaced
     * @return whether it was kept; if not, somebody else was faster
     * @throws StoreUnavailableException if it could not be kept
     */
    boolean save(StoredFlow flow, List<StoredSavedVersion> versions);

    /**
     * The flow of this id, deleted ones included; empty if there is none.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<StoredFlow> find(String id);

    /**
     * All flows in the order they were made, deleted ones included.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    List<StoredFlow> all();

    /**
     * The versions of a flow, the newest first.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    List<StoredSavedVersion> versions(String flowId);

    /**
     * One version of a flow; empty if there is none of this number.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<StoredSavedVersion> version(String flowId, int number);
}
