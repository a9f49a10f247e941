package dev.parley.provider.nuance;

import java.time.Duration;

/**
 * The time a turn has for all its calls together.
 *
 * @param end when it is over, in nanoseconds of {@link System#nanoTime()}
 */
record TimeLeft(long end) {
    static TimeLeft of(Duration deadline) {
        return new TimeLeft(System.nanoTime() + deadline.toNanos());
    }

    /** How much there is; none, never less. */
    Duration now() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** The same, or less when that is longer. */
    TimeLeft atMost(Duration time) {
        return now().compareTo(time) <= 0 ? this : of(time);
    }
}
