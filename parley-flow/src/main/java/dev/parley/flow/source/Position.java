package dev.parley.flow.source;

/**
 * A place in a file.
 *
 * @param file the file's path as the user wrote it, or a name in angle brackets such as {@code <expression>}
 * @param line 1-based line
 * @param column 1-based column, counted in UTF-16 units
 */
public record Position(String file, int line, int column) {
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column start at 1");
        }
    }

    /** The first character of a file. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
