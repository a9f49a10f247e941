package dev.parley.provider.action;

import java.time.Duration;

/**
 * How much one rendering may take.
 *
 * @param end when it ends, by {@link System#nanoTime}
 */
record RenderLimits(long end) {
    /** The most characters of what is rendered, and of each text that is made on the way: as many as an answer may have. */
    static final int MOST_CHARACTERS = 1 << 20;

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final ScopedValue<RenderLimits> CURRENT = ScopedValue.newInstance();

    /** A limit was reached. */
    static final class ReachedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReachedException(String message) {
            super(message);
        }
    }

    static RenderLimits fromNow() {
        return new RenderLimits(System.nanoTime() + LONGEST.toNanos());
    }

    /** Those of the rendering that runs on this thread. */
    static RenderLimits current() {
        return CURRENT.get();
    }

    void during(Runnable rendering) {
        ScopedValue.where(CURRENT, this).run(rendering);
    }

    void checkTime() {
        if (System.nanoTime() - end > 0) {
            throw new ReachedException("It takes longer than " + LONGEST.toSeconds() + " seconds.");
        }
    }

    void checkLength(int characters) {
        checkTime();
        if (characters > MOST_CHARACTERS) {
            throw new ReachedException("It has more than " + MOST_CHARACTERS + " characters.");
        }
    }
}
