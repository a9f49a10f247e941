package dev.parley.nlu.grammar;

import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Token;
import dev.parley.nlu.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the left side of a rule: words, signs, {@code {phrase}} or {@code {name=phrase}}, groups with alternatives
 * {@code (a|b)}, {@code ?} behind a group or phrase that may be missing, and {@code ^} where the phrase begins when words
 * before it only have to be there. A blank may or may not stand in the text; where none is written, none may stand.
 */
final class PatternReader {
    private final String pattern;
    private int at;

    private PatternReader(String pattern) {
        this.pattern = pattern;
    }

    /** Every sequence the pattern stands for. */
    static List<List<Element>> read(String pattern) {
        PatternReader reader = new PatternReader(pattern);
        List<List<Element>> all = reader.alternatives();
        if (reader.at < pattern.length()) {
            throw reader.wrong("a bracket too much");
        }
        return all;
    }

    private List<List<Element>> alternatives() {
        List<List<Element>> all = new ArrayList<>(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Element>> sequence() {
        List<List<Element>> all = List.of(List.of());
        boolean joined = false;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            if (pattern.charAt(at) == ' ') {
                at++;
                joined = false;
            } else {
                all = product(all, piece(), joined);
                joined = true;
            }
        }
        return all;
    }

    /** One element, or a group. */
    private List<List<Element>> piece() {
        List<List<Element>> piece = switch (pattern.charAt(at)) {
            case '(' -> group();
            case '{' -> List.of(List.of(phrase()));
            case '^' -> List.of(List.of(begin()));
            default -> List.of(words());
        };
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
            List<List<Element>> optional = new ArrayList<>(piece);
            optional.add(List.of());
            return optional;
        }
        return piece;
    }

    private List<List<Element>> group() {
        at++;
        List<List<Element>> inside = alternatives();
        if (at == pattern.length()) {
            throw wrong("an open bracket");
        }
        at++;
        return inside;
    }

    private Element phrase() {
        int end = pattern.indexOf('}', at);
        if (end < 0) {
            throw wrong("an open brace");
        }
        String inside = pattern.substring(at + 1, end);
        at = end + 1;
        int equals = inside.indexOf('=');
        String name = equals < 0 ? inside : inside.substring(0, equals);
        return Element.phrase(inside.substring(equals + 1), name);
    }

    private Element begin() {
        at++;
        return Element.begin();
    }

    private List<Element> words() {
        int from = at;
        while (at < pattern.length() && " (){}|?^".indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        List<Element> elements = new ArrayList<>();
        for (Token token : Tokens.of(FoldedText.of(pattern.substring(from, at)))) {
            elements.add(Element.token(token.text(), token.joined()));
        }
        if (elements.isEmpty()) {
            throw wrong("nothing to match");
        }
        return elements;
    }

    private static List<List<Element>> product(List<List<Element>> before, List<List<Element>> behind, boolean joined) {
        List<List<Element>> all = new ArrayList<>();
        for (List<Element> left : before) {
            for (List<Element> right : behind) {
                List<Element> both = new ArrayList<>(left);
                for (int i = 0; i < right.size(); i++) {
                    boolean first = i == 0 && !left.isEmpty();
                    both.add(first ? right.get(i).joined(joined) : right.get(i));
                }
                all.add(both);
            }
        }
        return all;
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException("Pattern with " + what + " at " + at + ": " + pattern);
    }
}
