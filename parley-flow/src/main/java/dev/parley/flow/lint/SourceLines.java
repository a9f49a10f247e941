package dev.parley.flow.lint;

import java.util.HashMap;
import java.util.List;
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
        Map<String, List<String>> lines = new HashMap<>();
        texts.forEach((file, text) -> {
            String visible = text.startsWith("\uFEFF") ? text.substring(1) : text;
            lines.put(file, List.of(visible.split("\r\n|\r|\n", -1)));
        });
        return (file, line) -> Optional.ofNullable(lines.get(file))
                .filter(known -> line >= 1 && line <= known.size())
                .map(known -> known.get(line - 1));
    }
}
