package dev.parley.engine.session;

/**
 * An ask that is under way. Its action is the current step of the topmost frame.
 *
 * @param phase what the participant was asked last
 * @param noMatches no-matches so far
 * @param noInputs no-inputs so far
 * @param rejections rejected confirmations so far
 */
public record AskState(Phase phase, int noMatches, int noInputs, int rejections) {
    public static final AskState ENTERED = new AskState(Phase.COLLECT, 0, 0, 0);

    /** What an ask may be waiting for. */
    public enum Phase {
        /** An answer to the question. */
        COLLECT,
        /** A yes or no to what was understood. */
        CONFIRM,
        /** A yes or no to handing over to a human. */
        ESCALATE
    }

    public AskState in(Phase other) {
        return new AskState(other, noMatches, noInputs, rejections);
    }

    public AskState withNoMatch() {
        return new AskState(phase, noMatches + 1, noInputs, rejections);
    }

    public AskState withNoInput() {
        return new AskState(phase, noMatches, noInputs + 1, rejections);
    }

    public AskState withRejection() {
        return new AskState(phase, noMatches, noInputs, rejections + 1);
    }
}
