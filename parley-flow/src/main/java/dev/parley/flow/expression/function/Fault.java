package dev.parley.flow.expression.function;

/**
 * Carries a run-time error from where it happens to the root of the expression, which turns it into a value. It never
 * leaves the package {@code expression}, and holds no stack trace.
 */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * @param message what went wrong, for the author
     * @param offset where in the expression text
     */
    public Fault(String message, int offset) {
        super(message, null, false, false);
        this.offset = offset;
    }

    public int offset() {
        return offset;
    }

    public String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
