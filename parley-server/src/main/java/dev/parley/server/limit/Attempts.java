package dev.parley.server.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Slows down who guesses secrets. Failures are counted per name and address, so that nobody locks out somebody else, and
 * per address alone, so that nobody tries one secret with many names.
 */
public final class Attempts {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int KEYS = 100_000;

    /** How many times as many failures an address has as a name. */
    private static final int NAMES = 10;

    private final Windows failures;
    private final int most;

    /** @param most failures of one name from one address in a minute */
    public Attempts(Clock clock, int most) {
        this.failures = new Windows(clock, WINDOW, KEYS);
        this.most = most;
    }

    /** Seconds to wait before another attempt is looked at; empty when none. */
    public Optional<Long> wait(String name, String address) {
        return over(key(name, address), most).or(() -> over(address, most * NAMES));
    }

    public void failed(String name, String address) {
        failures.add(key(name, address));
        failures.add(address);
    }

    public void succeeded(String name, String address) {
        failures.forget(key(name, address));
    }

    private Optional<Long> over(String key, int limit) {
        Windows.Count count = failures.get(key);
        return count.count() >= limit ? Optional.of(count.reset()) : Optional.empty();
    }

    private static String key(String name, String address) {
        return name.length() + " " + name + " " + address;
    }
}
