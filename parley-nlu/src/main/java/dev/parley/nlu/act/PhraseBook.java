package dev.parley.nlu.act;

import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Word;
import dev.parley.nlu.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The phrases of one language, read from a resource file: a line {@code [section]} begins a section, every other line
 * is a phrase, {@code #} begins a comment. Phrases are compared as words without case, accents and apostrophes.
 */
final class PhraseBook {
    /** What the phrases of a section are for. */
    enum Section {
        /** Says yes, wherever it stands. */
        AFFIRMATION,
        /** Says yes when nothing else is said. */
        AFFIRMATION_WHOLE,
        /** Says no, wherever it stands. */
        NEGATION,
        /** Says no when nothing else is said. */
        NEGATION_WHOLE,
        /** Leaves open whether yes or no. */
        NEITHER,
        /** Says nothing at the beginning or end: please, thanks, well. */
        FILLER,
        /** Asks for a human when nothing else is said. */
        ALONE,
        /** A human who may be asked for. */
        HUMAN,
        /** May stand between a request and a human: to, a, real. */
        BETWEEN,
        /** Asks to be connected: speak to, transfer me. */
        REQUEST,
        /** Asks for anything: I want, give me. */
        WISH,
        /** Asks to be connected, behind the human. */
        REQUEST_AFTER,
        /** May follow the human of a wish: please, now, who. */
        CONTINUATION,
        /** Turns a request into its opposite. */
        NOT,
        /** Asks to begin anew. */
        RESET
    }

    /** The most words of a phrase. */
    static final int MOST_WORDS = 7;

    private final Map<Section, Set<String>> phrases;

    private PhraseBook(Map<Section, Set<String>> phrases) {
        this.phrases = phrases;
    }

    /** The phrases of a language for which there is a resource file. */
    static PhraseBook of(String language) {
        Map<Section, Set<String>> phrases = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            phrases.put(section, new HashSet<>());
        }
        Section current = Section.FILLER;
        for (String line : read(language + ".txt")) {
            String text = line.replaceFirst("#.*", "").strip();
            if (text.startsWith("[")) {
                String name = text.substring(1, text.length() - 1).replace(' ', '_');
                current = Section.valueOf(name.toUpperCase(Locale.ROOT));
            } else if (!text.isEmpty()) {
                List<Word> words = Words.withoutAccents(FoldedText.of(text));
                if (words.isEmpty() || words.size() > MOST_WORDS) {
                    throw new IllegalStateException("Phrase without words or with too many: " + text);
                }
                phrases.getOrDefault(current, new HashSet<>()).add(Words.join(words));
            }
        }
        return new PhraseBook(phrases);
    }

    boolean has(Section section, String phrase) {
        return phrases.getOrDefault(section, Set.of()).contains(phrase);
    }

    /** The number of words of the longest phrase of a section that begins at a word; 0 when none does. */
    int lengthAt(Section section, List<Word> words, int from) {
        for (int length = Math.min(MOST_WORDS, words.size() - from); length > 0; length--) {
            if (has(section, Words.join(words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    /** The number of words of the longest phrase of a section that ends before a word; 0 when none does. */
    int lengthBefore(Section section, List<Word> words, int to) {
        for (int length = Math.min(MOST_WORDS, to); length > 0; length--) {
            if (has(section, Words.join(words.subList(to - length, to)))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> read(String resource) {
        try (InputStream in = PhraseBook.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the phrases " + resource, e);
        }
    }
}
