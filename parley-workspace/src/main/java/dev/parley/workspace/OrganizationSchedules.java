package dev.parley.workspace;

import dev.parley.engine.port.Schedules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hours of an organisation, by id. */
record OrganizationSchedules(
        Map<String, ScheduleHours> schedules, Map<String, Group> groups, Map<String, Boolean> emergencies)
        implements Schedules {
    OrganizationSchedules {
        schedules = Map.copyOf(schedules);
        groups = Map.copyOf(groups);
        emergencies = Map.copyOf(emergencies);
    }

    /**
     * A group of schedules.
     *
     * @param zone the time zone all its hours are meant in, or null for each schedule's own
     * @param open when it is open
     * @param closed when it is closed all the same
     * @param holidays when it has a holiday
     */
    record Group(
            @Nullable ZoneId zone, List<ScheduleHours> open, List<ScheduleHours> closed, List<ScheduleHours> holidays) {
        Group {
            open = List.copyOf(open);
            closed = List.copyOf(closed);
            holidays = List.copyOf(holidays);
        }

        boolean isEmpty() {
            return open.isEmpty() && closed.isEmpty() && holidays.isEmpty();
        }

        private boolean isAny(List<ScheduleHours> hours, Instant moment) {
            return hours.stream().anyMatch(each -> each.isActive(moment, zone));
        }

        /** The names of what is active, each once: open hours, then closed hours, then holidays. */
        private List<String> active(Instant moment) {
            return Stream.of(open, closed, holidays)
                    .flatMap(List::stream)
                    .filter(each -> each.isActive(moment, zone))
                    .map(ScheduleHours::name)
                    .distinct()
                    .toList();
        }

        /** Outside all hours it is closed. */
        State state(Instant moment) {
            if (isAny(holidays, moment)) {
                return State.HOLIDAY;
            }
            return isAny(closed, moment) || !isAny(open, moment) ? State.CLOSED : State.OPEN;
        }
    }

    @Override
    public Optional<Boolean> isActive(String schedule, Instant moment, @Nullable ZoneId zone) {
        return Optional.ofNullable(schedules.get(schedule)).map(hours -> hours.isActive(moment, zone));
    }

    @Override
    public Optional<State> state(String scheduleGroup, Instant moment) {
        return Optional.ofNullable(groups.get(scheduleGroup)).map(group -> group.state(moment));
    }

    @Override
    public List<String> active(String scheduleGroup, Instant moment) {
        Group group = groups.get(scheduleGroup);
        return group == null ? List.of() : group.active(moment);
    }

    @Override
    public Optional<Boolean> isEmergency(String emergencyGroup) {
        return Optional.ofNullable(emergencies.get(emergencyGroup));
    }
}
