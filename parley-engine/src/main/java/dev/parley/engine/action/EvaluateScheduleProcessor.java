package dev.parley.engine.action;

import dev.parley.engine.run.FlowError;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.EvaluateSchedule;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Asks whether a schedule is active or there is an emergency; hours that are not known are an error event. */
final class EvaluateScheduleProcessor implements ActionProcessor<EvaluateSchedule> {
    @Override
    public Class<EvaluateSchedule> action() {
        return EvaluateSchedule.class;
    }

    @Override
    public Move process(EvaluateSchedule action, Run run) {
        if (!(run.evaluate(action.target()) instanceof DirectoryValue target)) {
            throw new FlowError("the action has no schedule");
        }
        boolean active = target.type() == ScalarType.EMERGENCY_GROUP
                ? Hours.isEmergency(target, run)
                : isActive(target, action, run);
        return new Move.Enter(active ? action.active() : action.inactive());
    }

    private static boolean isActive(DirectoryValue schedule, EvaluateSchedule action, Run run) {
        return run.ports()
                .outside()
                .schedules()
                .isActive(schedule.id(), Hours.moment(action.when(), run), zone(action, run))
                .orElseThrow(() -> Hours.unknown("schedule", schedule));
    }

    private static @Nullable ZoneId zone(EvaluateSchedule action, Run run) {
        if (action.timeZone() == null) {
            return null;
        }
        String name = run.text(action.timeZone())
                .orElseThrow(() -> new FlowError("the time zone in which hours are evaluated is NOT_SET"));
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new FlowError("there is no time zone '" + name + "'; use a name such as Europe/Berlin");
        }
    }
}
