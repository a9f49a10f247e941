package dev.parley.engine.run;

/**
 * An error event on its way from where it arose to the interpreter (architect-semantics §2.7). It never leaves the
 * engine and carries no stack trace.
 */
public final class FlowError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FlowError(String message) {
        super(message, null, false, false);
    }

    /** What went wrong, for {@code reasonExtendedInfo}. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
