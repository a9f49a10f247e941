package dev.parley.engine.action;

import dev.parley.engine.port.Schedules;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.EvaluateScheduleGroup;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.DirectoryValue;

/** Asks whether a group of schedules is open: an emergency comes first, then a holiday, then closed hours. */
final class EvaluateScheduleGroupProcessor implements ActionProcessor<EvaluateScheduleGroup> {
    @Override
    public Class<EvaluateScheduleGroup> action() {
        return EvaluateScheduleGroup.class;
    }

    @Override
    public Move process(EvaluateScheduleGroup action, Run run) {
        return new Move.Enter(isEmergency(action, run) ? action.emergency() : byHours(action, run));
    }

    private static boolean isEmergency(EvaluateScheduleGroup action, Run run) {
        return run.evaluate(action.emergencyGroup()) instanceof DirectoryValue group
                && run.ports()
                        .outside()
                        .schedules()
                        .isEmergency(group.id())
                        .orElseThrow(() -> Hours.unknown("emergency group", group));
    }

    private static Block byHours(EvaluateScheduleGroup action, Run run) {
        DirectoryValue group = Hours.object(action.scheduleGroup(), "schedule group", run);
        Schedules.State state = run.ports()
                .outside()
                .schedules()
                .state(group.id(), Hours.moment(action.when(), run))
                .orElseThrow(() -> Hours.unknown("schedule group", group));
        return switch (state) {
            case HOLIDAY -> action.holiday();
            case CLOSED -> action.closed();
            case OPEN -> action.open();
        };
    }
}
