package dev.parley.provider.action;

import dev.parley.engine.port.DataAnswer;
import java.util.List;

/**
 * What came of running a data action.
 *
 * @param answer what a flow gets
 * @param operations the steps, in their order; of one that failed nothing follows
 */
public record ActionOutcome(DataAnswer answer, List<ActionOperation> operations) {
    public ActionOutcome {
        operations = List.copyOf(operations);
    }
}
