package dev.parley.flow.source;

/** How grave a finding is. Only {@link #ERROR} keeps a flow from being published. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word shown to people: {@code error}, {@code warning} or {@code note}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
