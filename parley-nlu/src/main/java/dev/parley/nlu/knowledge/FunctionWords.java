package dev.parley.nlu.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a language that say nothing about what a question is about, such as articles and pronouns. */
final class FunctionWords {
    private static final String RESOURCE = "function-words.txt";

    private static final Map<String, Set<String>> BY_LANGUAGE = read();

    private FunctionWords() {}

    /** The words of a language tag; none of a language there is no list for. */
    static Set<String> of(String language) {
        return BY_LANGUAGE.getOrDefault(primary(language), Set.of());
    }

    /** The language of a tag without its region, in lower case. */
    static String primary(String language) {
        return language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = FunctionWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("There is no resource " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> Set.of(line[1].split("\\s+"))));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
