package dev.parley.nlu.grammar;

import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Token;
import dev.parley.nlu.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules of a language as lines in sections: {@code [section]} begins one, {@code #} a comment, and a line is
 * {@code left = value} or {@code left -> action words}. Lines of several resource files follow each other.
 */
final class GrammarFile {
    private final Map<String, List<Line>> sections = new LinkedHashMap<>();

    /**
     * A line.
     *
     * @param left the pattern
     * @param right the value, or the action with its words; empty where there is none
     * @param value whether it is a value
     */
    record Line(String left, String right, boolean value) {
        /** The alternatives of the left side as plain words. */
        List<String> words() {
            return Stream.of(left.split("\\|", -1)).map(Line::plain).toList();
        }

        private static String plain(String words) {
            return Tokens.of(FoldedText.of(words)).stream().map(Token::text).collect(Collectors.joining(" "));
        }
    }

    private GrammarFile() {}

    /** Reads resource files of this package. */
    static GrammarFile of(List<String> resources) {
        GrammarFile file = new GrammarFile();
        resources.forEach(file::add);
        return file;
    }

    Set<String> sections() {
        return sections.keySet();
    }

    List<Line> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    private void add(String resource) {
        List<Line> current = new ArrayList<>();
        for (String each : read(resource)) {
            String line = each.replaceFirst("(^| )#.*", "").strip();
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isEmpty()) {
                current.add(line(line));
            }
        }
    }

    private static Line line(String line) {
        int arrow = line.indexOf(" -> ");
        int equals = line.lastIndexOf(" = ");
        if (arrow < 0 && equals < 0) {
            return new Line(line, "", true);
        }
        return arrow >= 0
                ? new Line(
                        line.substring(0, arrow).strip(),
                        line.substring(arrow + 4).strip(),
                        false)
                : new Line(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 3).strip(),
                        true);
    }

    private static List<String> read(String resource) {
        try (InputStream in = GrammarFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the rules " + resource, e);
        }
    }
}
