package dev.parley.engine.action;

import dev.parley.engine.run.FlowError;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.EvaluateSchedule;
import dev.parley.flow.value.DirectoryValue;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks whether a schedule is active; one without known hours is an error event. */
final class EvaluateScheduleProcessor implements ActionProcessor<EvaluateSchedule> {
    @Override
    public Class<EvaluateSchedule> action() {
        return EvaluateSchedule.class;
    }

    @Override
    public Move process(EvaluateSchedule action, Run run) {
        DirectoryValue schedule = Hours.object(action.schedule(), "schedule", run);
        Optional<Boolean> active = run.ports()
                .outside()
                .schedules()
                .isActive(schedule.id(), Hours.moment(action.when(), run), zone(action, run));
        return new Move.Enter(
                active.orElseThrow(() -> Hours.unknown("schedule", schedule)) ? action.active() : action.inactive());
    }

    private static @Nullable ZoneId zone(EvaluateSchedule action, Run run) {
        Optional<String> name = run.text(action.timeZone());
        try {
            return name.map(ZoneId::of).orElse(null);
        } catch (DateTimeException unknown) {
            throw new FlowError("there is no time zone '" + name.orElse("") + "'; use a name such as Europe/Berlin");
        }
    }
}
