package dev.parley.engine.offer;

/**
 * Something to pick.
 *
 * @param value what it stands for, and its payload
 * @param shown what the participant reads
 * @param path the name of its path; empty: none
 * @param multiple whether others may be picked with it
 */
public record Option(String value, String shown, String path, boolean multiple) {
    /** An option of a value alone. */
    public static Option of(String value) {
        return new Option(value, value, "", false);
    }

    Option withOthers(boolean may) {
        return new Option(value, shown, path, may);
    }
}
