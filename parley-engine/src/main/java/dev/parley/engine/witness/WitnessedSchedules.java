package dev.parley.engine.witness;

import dev.parley.engine.event.Event;
import dev.parley.engine.event.Event.OutsideAnswer.ActiveSchedulesRead;
import dev.parley.engine.event.Event.OutsideAnswer.EmergencyGroupRead;
import dev.parley.engine.event.Event.OutsideAnswer.ScheduleGroupRead;
import dev.parley.engine.event.Event.OutsideAnswer.ScheduleRead;
import dev.parley.engine.port.Schedules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Schedules before a witness. */
record WitnessedSchedules(Schedules schedules, Consumer<Event> events) implements Schedules {
    @Override
    public Optional<Boolean> isActive(String schedule, Instant moment, @Nullable ZoneId zone) {
        Optional<Boolean> active = schedules.isActive(schedule, moment, zone);
        events.accept(new ScheduleRead(schedule, moment, zone == null ? null : zone.getId(), active.orElse(null)));
        return active;
    }

    @Override
    public Optional<State> state(String scheduleGroup, Instant moment) {
        Optional<State> state = schedules.state(scheduleGroup, moment);
        events.accept(new ScheduleGroupRead(scheduleGroup, moment, state.orElse(null)));
        return state;
    }

    @Override
    public List<String> active(String scheduleGroup, Instant moment) {
        List<String> active = schedules.active(scheduleGroup, moment);
        events.accept(new ActiveSchedulesRead(scheduleGroup, moment, active));
        return active;
    }

    @Override
    public Optional<Boolean> isEmergency(String emergencyGroup) {
        Optional<Boolean> active = schedules.isEmergency(emergencyGroup);
        events.accept(new EmergencyGroupRead(emergencyGroup, active.orElse(null)));
        return active;
    }
}
