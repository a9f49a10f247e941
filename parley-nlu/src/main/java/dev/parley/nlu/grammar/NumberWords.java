package dev.parley.nlu.grammar;

import dev.parley.nlu.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of a language that numbers are made of. */
final class NumberWords {
    private static final int LONGEST_COMPOUND = 60;

    private final Map<String, Cardinal> cardinals = new HashMap<>();
    private final Map<String, Join> joins = new HashMap<>();
    private final List<String> points = new ArrayList<>();
    private final boolean compounds;
    private int mostWords = 1;

    /** A cardinal and the number of tokens it takes. */
    record Found(Cardinal cardinal, int tokens) {}

    /** One part of a compound word: a cardinal, or a joining word. */
    sealed interface Part {
        record Counting(Cardinal cardinal) implements Part {}

        record Joining(Join join) implements Part {}
    }

    NumberWords(GrammarFile file) {
        file.lines("cardinal")
                .forEach(line -> line.words().forEach(words -> {
                    cardinals.put(words, Cardinal.read(line.right()));
                    mostWords = Math.max(mostWords, words.split(" ", -1).length);
                }));
        file.lines("join").forEach(line -> line.words().forEach(word -> joins.put(word, Join.read(line.right()))));
        file.lines("point").forEach(line -> points.addAll(line.words()));
        this.compounds = !file.lines("compounds").isEmpty();
    }

    /** The longest cardinal that begins at a token. */
    Optional<Found> cardinal(List<Token> tokens, int from) {
        for (int length = Math.min(mostWords, tokens.size() - from); length > 0; length--) {
            Cardinal cardinal = cardinals.get(words(tokens, from, length));
            if (cardinal != null) {
                return Optional.of(new Found(cardinal, length));
            }
        }
        return Optional.empty();
    }

    Optional<Join> join(Token token) {
        return Optional.ofNullable(joins.get(token.text()));
    }

    boolean isPoint(Token token) {
        return points.contains(token.text());
    }

    /** The parts of a word such as "fünfundzwanzig"; empty where it is not all made of numbers. */
    List<Part> compound(String word) {
        List<Part> parts = new ArrayList<>();
        boolean whole =
                compounds && word.length() <= LONGEST_COMPOUND && split(word, 0, parts, new boolean[word.length()]);
        return whole ? parts : List.of();
    }

    /** @param dead from where the rest is known to be no number */
    private boolean split(String word, int from, List<Part> parts, boolean[] dead) {
        if (from == word.length()) {
            return true;
        }
        if (dead[from]) {
            return false;
        }
        for (int to = word.length(); to > from; to--) {
            Part part = part(word.substring(from, to));
            if (part != null) {
                parts.add(part);
                if (split(word, to, parts, dead)) {
                    return true;
                }
                parts.removeLast();
            }
        }
        dead[from] = true;
        return false;
    }

    private @Nullable Part part(String text) {
        Cardinal cardinal = cardinals.get(text);
        if (cardinal != null) {
            return new Part.Counting(cardinal);
        }
        Join join = joins.get(text);
        return join == null ? null : new Part.Joining(join);
    }

    private static String words(List<Token> tokens, int from, int length) {
        if (length == 1) {
            return tokens.get(from).text();
        }
        StringBuilder words = new StringBuilder(tokens.get(from).text());
        for (int i = from + 1; i < from + length; i++) {
            words.append(' ').append(tokens.get(i).text());
        }
        return words.toString();
    }
}
