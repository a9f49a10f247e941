package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.Decision;

/** Goes one of two ways. */
final class DecisionProcessor implements ActionProcessor<Decision> {
    @Override
    public Class<Decision> action() {
        return Decision.class;
    }

    @Override
    public Move process(Decision action, Run run) {
        return new Move.Enter(run.holds(action.condition()) ? action.yes() : action.no());
    }
}
