package dev.parley.flow.source;

/**
 * One statement about a source file: what is wrong or noteworthy, where, and what to do.
 *
 * @param severity how grave it is
 * @param rule the stable dash-separated name of the rule, such as {@code unknown-key}
 * @param at where
 * @param message one sentence for the author, with the remedy where there is one
 */
public record Finding(Severity severity, String rule, Position at, String message) {
    /** The message begins with a capital letter and ends like a sentence, whoever wrote it. */
    public Finding {
        if (!message.isEmpty()) {
            message = Character.toUpperCase(message.charAt(0)) + message.substring(1);
            message = ".?!…".indexOf(message.charAt(message.length() - 1)) < 0 ? message + "." : message;
        }
    }

    @Override
    public String toString() {
        return at + "  " + severity.word() + "  " + rule + "  " + message;
    }
}
