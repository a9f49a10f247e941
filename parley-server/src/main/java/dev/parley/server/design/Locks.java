package dev.parley.server.design;

import dev.parley.server.error.ApiError;
import java.util.Optional;

/** Who may change a flow while somebody has it locked (wire-contract §4.1). */
final class Locks {
    private Locks() {}

    /** Why somebody may not act on a flow that another one may have locked; empty when nobody else has. */
    static Optional<ApiError> refuseOther(FlowDefinition flow, Author author) {
        Author holder = flow.lock();
        return holder == null || holder.equals(author)
                ? Optional.empty()
                : Optional.of(FlowRefusals.locked(flow, holder));
    }

    /** Why somebody may not act on a flow that he must have locked himself. */
    static Optional<ApiError> refuseUnlessOwn(FlowDefinition flow, Author author) {
        return flow.lock() == null ? Optional.of(FlowRefusals.notLocked(flow)) : refuseOther(flow, author);
    }
}
