package dev.parley.engine.action;

import dev.parley.engine.port.Schedules;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.EvaluateScheduleGroup;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.time.Instant;
import java.util.List;

/**
 * Asks whether a group of schedules is open: an emergency comes first, then a holiday, then closed hours; without a
 * group it is closed.
 */
final class EvaluateScheduleGroupProcessor implements ActionProcessor<EvaluateScheduleGroup> {
    @Override
    public Class<EvaluateScheduleGroup> action() {
        return EvaluateScheduleGroup.class;
    }

    @Override
    public Move process(EvaluateScheduleGroup action, Run run) {
        Schedules schedules = run.ports().outside().schedules();
        Instant moment = Hours.moment(action.when(), run);
        Value target = run.evaluate(action.scheduleGroup());
        List<String> active = target instanceof DirectoryValue group ? schedules.active(group.id(), moment) : List.of();
        if (action.inService() != null) {
            run.set(
                    action.inService(),
                    new CollectionValue(
                            ScalarType.STRING,
                            active.stream().<Value>map(StringValue::new).toList()));
        }
        return new Move.Enter(isEmergency(action, run) ? action.emergency() : byHours(action, target, moment, run));
    }

    private static boolean isEmergency(EvaluateScheduleGroup action, Run run) {
        return run.evaluate(action.emergencyGroup()) instanceof DirectoryValue group && Hours.isEmergency(group, run);
    }

    private static Block byHours(EvaluateScheduleGroup action, Value target, Instant moment, Run run) {
        if (!(target instanceof DirectoryValue group)) {
            return action.closed();
        }
        Schedules.State state = run.ports()
                .outside()
                .schedules()
                .state(group.id(), moment)
                .orElseThrow(() -> Hours.unknown("schedule group", group));
        return switch (state) {
            case HOLIDAY -> action.holiday();
            case CLOSED -> action.closed();
            case OPEN -> action.open();
        };
    }
}
