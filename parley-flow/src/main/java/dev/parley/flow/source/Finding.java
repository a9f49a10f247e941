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
    @Override
    public String toString() {
        return at + "  " + severity.word() + "  " + rule + "  " + message;
    }
}
