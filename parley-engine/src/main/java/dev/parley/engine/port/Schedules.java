package dev.parley.engine.port;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows the hours of the organisation's schedules, which are named by their ids. */
public interface Schedules {
    /**
     * Whether a schedule is active at a moment.
     *
     * @param zone the time zone its hours are meant in, or null for its own
     * @return empty when its hours are not known
     */
    Optional<Boolean> isActive(String schedule, Instant moment, @Nullable ZoneId zone);

    /** How a group of schedules stands at a moment, or empty when its schedules are not known. */
    Optional<State> state(String scheduleGroup, Instant moment);

    /** The names of the schedules of a group that are active at a moment; none when they are not known. */
    List<String> active(String scheduleGroup, Instant moment);

    /** Whether there is an emergency, or empty when the group is not known. */
    Optional<Boolean> isEmergency(String emergencyGroup);

    /** How a group of schedules stands; where several hold, the first of these. */
    enum State {
        HOLIDAY,
        CLOSED,
        OPEN
    }

    /** Schedules without known hours. */
    static Schedules none() {
        return new Schedules() {
            @Override
            public Optional<Boolean> isActive(String schedule, Instant moment, @Nullable ZoneId zone) {
                return Optional.empty();
            }

            @Override
            public Optional<State> state(String scheduleGroup, Instant moment) {
                return Optional.empty();
            }

            @Override
            public List<String> active(String scheduleGroup, Instant moment) {
                return List.of();
            }

            @Override
            public Optional<Boolean> isEmergency(String emergencyGroup) {
                return Optional.empty();
            }
        };
    }
}
