package dev.parley.server.action;

import dev.parley.engine.port.DataActions;
import dev.parley.engine.port.DataCall;
import dev.parley.provider.action.ActionOutcome;
import dev.parley.provider.action.ServedActions;
import dev.parley.provider.action.ServedActions.Listed;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The data actions of the workspace. */
final class Actions {
    private final Optional<ServedActions> served;

    Actions(DataActions actions) {
        this.served = actions instanceof ServedActions some ? Optional.of(some) : Optional.empty();
    }

    List<Listed> all() {
        return served.map(ServedActions::all).orElseGet(List::of);
    }

    Outcome<Listed> get(String id) {
        return all().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(Refusals.notFound("action", id)));
    }

    /**
     * Calls a data action as a flow does.
     *
     * @param correlationId the id of the request
     */
    ActionOutcome run(Listed action, ObjectNode inputs, String correlationId) {
        return served.orElseThrow()
                .run(new DataCall(action.category(), action.name(), inputs, DataCall.STANDARD_TIMEOUT, correlationId));
    }
}
