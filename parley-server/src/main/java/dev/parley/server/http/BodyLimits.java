package dev.parley.server.http;

import java.time.Duration;

/**
 * How large bodies may be.
 *
 * @param maximum bytes a body may have; a larger one is answered with 413
 * @param flow the same for a body that is a flow
 * @param discard bytes of a larger body that are read and thrown away, so that a client that is still sending sees
 *     the answer instead of a closed connection
 * @param patience how long reading and throwing away may take
 */
public record BodyLimits(long maximum, long flow, long discard, Duration patience) {
    public static final BodyLimits STANDARD = new BodyLimits(1 << 20, 16 << 20, 16 << 20, Duration.ofSeconds(20));

    public BodyLimits {
        if (maximum < 1 || flow < maximum || discard < flow || discard > Integer.MAX_VALUE || patience.isNegative()) {
            throw new IllegalArgumentException("body limits must be positive, each at least the one before");
        }
    }
}
