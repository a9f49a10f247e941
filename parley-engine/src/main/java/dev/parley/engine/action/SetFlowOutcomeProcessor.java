package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.SetFlowOutcome;

/** Ends an outcome with a verdict. */
final class SetFlowOutcomeProcessor implements ActionProcessor<SetFlowOutcome> {
    @Override
    public Class<SetFlowOutcome> action() {
        return SetFlowOutcome.class;
    }

    @Override
    public Move process(SetFlowOutcome action, Run run) {
        new Outcomes(run).end(action.outcome(), action.success());
        return new Move.GoOn();
    }
}
