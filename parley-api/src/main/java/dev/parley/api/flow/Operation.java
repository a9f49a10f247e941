package dev.parley.api.flow;

import org.jspecify.annotations.Nullable;

/**
 * What was done to a flow or an object of flows (wire-contract §4.1, §4.4). It is complete when it is answered.
 *
 * @param id its id
 * @param complete always true
 * @param user the user who did it
 * @param client the client that did it, where there is no user
 * @param actionName what was done
 * @param actionStatus how it ended
 */
public record Operation(
        String id,
        boolean complete,
        @Nullable DomainEntityRef user,
        @Nullable DomainEntityRef client,
        Action actionName,
        Status actionStatus) {
    /** What can be done and is answered so. */
    public enum Action {
        CHECKIN,
        DELETE,
        PUBLISH,
        UPDATE
    }

    /** How it ends; failures are errors of the request. */
    public enum Status {
        SUCCESS
    }
}
