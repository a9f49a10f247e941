package dev.parley.nlu.builtin;

import dev.parley.nlu.grammar.Grammar;
import dev.parley.nlu.grammar.Reading;
import dev.parley.nlu.grammar.Sentence;
import dev.parley.nlu.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the phrases of a section in an utterance. Of phrases that overlap the longest counts, and of equals the first.
 * One that overlaps a phrase of the section {@code not …} which is at least as long does not count: "one" in "this one".
 */
final class Scan {
    private static final String SIGNS = "/:-.,'⁄";

    private final Grammar grammar;
    private final Sentence sentence;
    private final List<Token> tokens;

    Scan(Grammar grammar, Sentence sentence) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** The phrases in the order of the utterance. */
    List<Reading> of(String section) {
        List<Reading> others = longest("not " + section);
        List<Reading> chosen = new ArrayList<>();
        longest(section).stream()
                .filter(reading ->
                        others.stream().noneMatch(other -> other.overlaps(reading) && length(other) >= length(reading)))
                .sorted(Comparator.comparingInt(Scan::length).reversed())
                .forEach(reading -> {
                    if (chosen.stream().noneMatch(reading::overlaps)) {
                        chosen.add(reading);
                    }
                });
        chosen.sort(Comparator.comparingInt(Reading::from));
        return chosen;
    }

    private static int length(Reading reading) {
        return reading.to() - reading.from();
    }

    /** The longest phrase at each token where there is one. */
    private List<Reading> longest(String section) {
        return IntStream.range(0, tokens.size())
                .mapToObj(at -> grammar.readings(section, sentence, at).stream()
                        .filter(reading -> beginsWell(section, reading.from()) && endsWell(section, reading.to()))
                        .max(Comparator.comparingInt(Reading::to)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Not in the midst of letters and digits, nor behind digits and a sign: the 5 of "B5" and of "3/5". */
    private boolean beginsWell(String section, int from) {
        Token first = tokens.get(from);
        if (from == 0 || !first.joined()) {
            return true;
        }
        Token before = tokens.get(from - 1);
        if (before.kind() != Token.Kind.SIGN) {
            return first.kind() == Token.Kind.SIGN && !first.isSign('-') && !first.isSign('+');
        }
        return !(first.isDigits()
                && isSeparator(section, before)
                && before.joined()
                && from > 1
                && tokens.get(from - 2).isDigits());
    }

    private boolean endsWell(String section, int to) {
        if (to == tokens.size() || !tokens.get(to).joined()) {
            return true;
        }
        Token last = tokens.get(to - 1);
        Token next = tokens.get(to);
        if (next.kind() != Token.Kind.SIGN) {
            return last.kind() == Token.Kind.SIGN && !(next.isDigits() && isSeparator(section, last));
        }
        boolean goesOn = to + 1 < tokens.size()
                && tokens.get(to + 1).joined()
                && tokens.get(to + 1).isDigits();
        return !(last.isDigits() && isSeparator(section, next) && goesOn);
    }

    private static boolean isSeparator(String section, Token sign) {
        boolean range = sign.isSign('-') && section.startsWith("time");
        return sign.text().length() == 1 && SIGNS.contains(sign.text()) && !range;
    }
}
