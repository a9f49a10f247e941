package dev.parley.server.limit;

import dev.parley.api.error.ErrorLimit;
import dev.parley.server.access.Caller;
import java.time.Clock;
import java.time.Duration;

/**
 * Counts what callers ask of the API, as the platform does: per token of a client that acts for itself, else per client and
 * user (wire-contract §2.4). Whether a count is too high matters only where limits are switched on.
 */
public final class RateLimits {
    private static final int ALLOWED = 300;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int CALLERS = 100_000;

    private final Windows requests;
    private final boolean enforced;

    public RateLimits(Clock clock, boolean enforced) {
        this.requests = new Windows(clock, WINDOW, CALLERS);
        this.enforced = enforced;
    }

    /**
     * How a caller stands after another request.
     *
     * @param count requests in the window
     * @param allowed how many are allowed in it
     * @param reset seconds until the next window
     * @param limit the limit that counts
     */
    public record Standing(int count, int allowed, long reset, ErrorLimit limit) {
        public boolean exceeded() {
            return count > allowed;
        }
    }

    /** Counts a request. */
    public Standing count(Caller caller) {
        boolean own = caller.user().isEmpty();
        String key = own ? caller.tokenHash() : caller.clientId() + " " + caller.userId();
        Windows.Count count = requests.add(key);
        ErrorLimit limit = new ErrorLimit(
                "platform.api",
                own ? "client.credentials.token.rate.per.minute" : "org.app.user.rate.per.minute",
                ALLOWED);
        return new Standing(count.count(), enforced ? ALLOWED : Integer.MAX_VALUE, count.reset(), limit);
    }
}
