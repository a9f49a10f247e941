package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.ClearUtilizationLabel;

/** Notes as an event that the utilization label is gone. */
final class ClearUtilizationLabelProcessor implements ActionProcessor<ClearUtilizationLabel> {
    @Override
    public Class<ClearUtilizationLabel> action() {
        return ClearUtilizationLabel.class;
    }

    @Override
    public Move process(ClearUtilizationLabel action, Run run) {
        run.record(new Event.UtilizationLabelSet(null));
        return new Move.GoOn();
    }
}
