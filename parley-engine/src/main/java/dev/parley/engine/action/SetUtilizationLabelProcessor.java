package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.SetUtilizationLabel;
import dev.parley.flow.value.DirectoryValue;

/** Notes the utilization label as an event. */
final class SetUtilizationLabelProcessor implements ActionProcessor<SetUtilizationLabel> {
    @Override
    public Class<SetUtilizationLabel> action() {
        return SetUtilizationLabel.class;
    }

    @Override
    public Move process(SetUtilizationLabel action, Run run) {
        if (run.evaluate(action.utilizationLabel()) instanceof DirectoryValue label) {
            run.record(new Event.UtilizationLabelSet(label.name()));
        }
        return new Move.GoOn();
    }
}
