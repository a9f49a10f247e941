package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.InitializeFlowOutcome;

/** Begins an outcome; one that is open already stays as it is. */
final class InitializeFlowOutcomeProcessor implements ActionProcessor<InitializeFlowOutcome> {
    @Override
    public Class<InitializeFlowOutcome> action() {
        return InitializeFlowOutcome.class;
    }

    @Override
    public Move process(InitializeFlowOutcome action, Run run) {
        new Outcomes(run).begin(action.outcome());
        return new Move.GoOn();
    }
}
