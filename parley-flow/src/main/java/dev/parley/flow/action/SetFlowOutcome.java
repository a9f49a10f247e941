package dev.parley.flow.action;

import dev.parley.flow.program.Action;
import java.util.List;
import java.util.Optional;

/**
 * Ends an outcome of the flow with a verdict; one that was not begun begins and ends at once.
 *
 * @param outcome its name
 * @param success whether it is a success
 */
public record SetFlowOutcome(String outcome, boolean success) implements Action {
    static final String KEY = "setFlowOutcome";

    static Action read(ActionSource in) {
        Optional<String> name = InitializeFlowOutcome.outcome(in);
        String value = in.word("flowOutcomeValue").orElse("");
        if (!value.equals("SUCCESS") && !value.equals("FAILURE")) {
            in.error("wrong-literal", "'flowOutcomeValue' must be SUCCESS or FAILURE, but is '" + value + "'");
        }
        return name.<Action>map(outcome -> new SetFlowOutcome(outcome, value.equals("SUCCESS")))
                .orElseGet(() -> new NotRunnable(KEY, in.settings(), List.of()));
    }

    @Override
    public String key() {
        return KEY;
    }
}
