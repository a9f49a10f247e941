package dev.parley.server.session;

import java.time.Duration;

/**
 * How sessions behave.
 *
 * @param idle after which time without a turn a session is gone
 * @param patience how long a turn waits for another turn of its session
 */
public record SessionSettings(Duration idle, Duration patience) {
    public static final SessionSettings STANDARD = new SessionSettings(Duration.ofDays(3), Duration.ofSeconds(8));

    public SessionSettings {
        if (idle.isNegative() || idle.isZero() || patience.isNegative()) {
            throw new IllegalArgumentException("times of sessions must be positive");
        }
    }
}
