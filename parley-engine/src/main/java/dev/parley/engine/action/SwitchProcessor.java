package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.Switch;

/** Takes the first case that is true. */
final class SwitchProcessor implements ActionProcessor<Switch> {
    @Override
    public Class<Switch> action() {
        return Switch.class;
    }

    @Override
    public Move process(Switch action, Run run) {
        for (Switch.Case each : action.cases()) {
            if (run.holds(each.condition())) {
                return new Move.Enter(each.block());
            }
        }
        return new Move.Enter(action.otherwise());
    }
}
