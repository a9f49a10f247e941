package dev.parley.engine.session;

/**
 * Counts that bound a session (architect-semantics §1.6, §2.6, §2.7).
 *
 * @param actions actions run so far
 * @param recognitionFailures recognition failures so far
 * @param handlingError whether an error event has sent the flow to a task
 */
public record Counters(int actions, int recognitionFailures, boolean handlingError) {
    public static final Counters ZERO = new Counters(0, 0, false);

    public Counters withAction() {
        return new Counters(actions + 1, recognitionFailures, handlingError);
    }

    public Counters withRecognitionFailure() {
        return new Counters(actions, recognitionFailures + 1, handlingError);
    }

    public Counters handlingError(boolean now) {
        return new Counters(actions, recognitionFailures, now);
    }
}
