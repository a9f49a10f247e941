package dev.parley.provider.connector;

/** An answer that breaks its protocol; caught where answers are read. */
final class UnreadableAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason what is wrong, for people */
    UnreadableAnswer(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
