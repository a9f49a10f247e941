package dev.parley.server.store;

import java.time.Clock;
import java.time.Duration;

/**
 * How a store behaves.
 *
 * @param clock tells when kept things have expired, where the caller does not
 * @param patience how long a caller waits for the store before it gets {@link StoreUnavailableException}
 * @param queue how many writes may wait, and how many reads; one more is refused at once
 * @param group how many writes are made durable together, at most
 * @param readers how many reads run at the same time
 * @param sweepEvery how often expired things are deleted
 * @param turnRetention how long a turn stays in the {@link TurnLog}
 * @param tokenRetention how long an expired token is still known, so that its bearer is told that it has expired
 */
public record StoreSettings(
        Clock clock,
        Duration patience,
        int queue,
        int group,
        int readers,
        Duration sweepEvery,
        Duration turnRetention,
        Duration tokenRetention) {
    public static final StoreSettings STANDARD = new StoreSettings(
            Clock.systemUTC(),
            Duration.ofSeconds(10),
            4096,
            256,
            4,
            Duration.ofMinutes(1),
            Duration.ofDays(30),
            Duration.ofDays(1));

    public StoreSettings {
        if (patience.isNegative() || patience.isZero() || sweepEvery.isNegative() || sweepEvery.isZero()) {
            throw new IllegalArgumentException("patience and sweepEvery must be positive");
        }
        if (queue < 1 || group < 1 || readers < 1) {
            throw new IllegalArgumentException("queue, group and readers must be at least 1");
        }
    }

    public StoreSettings withClock(Clock other) {
        return new StoreSettings(other, patience, queue, group, readers, sweepEvery, turnRetention, tokenRetention);
    }
}
