package dev.parley.flow.action;

import dev.parley.flow.program.Action;
import java.util.List;
import java.util.Optional;

/**
 * Notes that a milestone was reached, with every outcome that is open, or with one of them.
 *
 * @param milestone its name
 * @param outcome the one outcome it belongs to; empty: all that are open
 */
public record AddFlowMilestone(String milestone, Optional<String> outcome) implements Action {
    static final String KEY = "addFlowMilestone";

    static Action read(ActionSource in) {
        Optional<String> milestone =
                in.inside("flowMilestone").or(() -> in.inside("milestone")).flatMap(InitializeFlowOutcome::name);
        Optional<String> outcome = in.inside("flowOutcome").flatMap(InitializeFlowOutcome::name);
        if (milestone.isEmpty()) {
            in.error("missing-key", "the action needs 'flowMilestone: {name: …}'");
            return new NotRunnable(KEY, in.settings(), List.of());
        }
        return new AddFlowMilestone(milestone.get(), outcome);
    }

    @Override
    public String key() {
        return KEY;
    }
}
