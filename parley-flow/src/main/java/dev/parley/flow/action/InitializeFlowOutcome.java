package dev.parley.flow.action;

import dev.parley.flow.program.Action;
import java.util.List;
import java.util.Optional;

/**
 * Begins an outcome of the flow.
 *
 * @param outcome its name
 */
public record InitializeFlowOutcome(String outcome) implements Action {
    static final String KEY = "initializeFlowOutcome";

    static Action read(ActionSource in) {
        Optional<String> name = outcome(in);
        return name.<Action>map(InitializeFlowOutcome::new)
                .orElseGet(() -> new NotRunnable(KEY, in.settings(), List.of()));
    }

    /** The name under {@code flowOutcome}; a finding when there is none. */
    static Optional<String> outcome(ActionSource in) {
        Optional<String> name = in.inside("flowOutcome").flatMap(InitializeFlowOutcome::name);
        if (name.isEmpty()) {
            in.error("missing-key", "the action needs 'flowOutcome: {name: …}'");
        }
        return name;
    }

    /** A name, bare or in a {@code lit}. */
    static Optional<String> name(ActionSource reference) {
        return reference.word("name").or(() -> reference.inside("lit").flatMap(lit -> lit.word("name")));
    }

    @Override
    public String key() {
        return KEY;
    }
}
