package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.AddFlowMilestone;

/** Notes that a milestone was reached. */
final class AddFlowMilestoneProcessor implements ActionProcessor<AddFlowMilestone> {
    @Override
    public Class<AddFlowMilestone> action() {
        return AddFlowMilestone.class;
    }

    @Override
    public Move process(AddFlowMilestone action, Run run) {
        new Outcomes(run).reach(action.milestone(), action.outcome());
        return new Move.GoOn();
    }
}
