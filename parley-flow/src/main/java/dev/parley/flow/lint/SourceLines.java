package dev.parley.flow.lint;

import java.util.Map;
import java.util.Optional;

/** Gives lines of source files for display. */
public interface SourceLines {
    /** A line of a file, 1-based and without its end; nothing when it is not known. */
    Optional<String> line(String file, int line);

    /** No lines at all. */
    static SourceLines none() {
        return (file, line) -> Optional.empty();
    }

    /** The lines of texts by file name, as they stand in the files. */
    static SourceLines of(Map<String, String> texts) {
        Map<String, String> kept = Map.copyOf(texts);
        return (file, line) -> Optional.ofNullable(kept.get(file))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .map(text -> text.split("\r\n|\r|\n", -1))
                .filter(lines -> line >= 1 && line <= lines.length)
                .map(lines -> lines[line - 1]);
    }
}
