package dev.parley.nlu.text;

import dev.parley.nlu.text.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits folded text into tokens: runs of letters, runs of digits, single signs. Apostrophes and hyphens that join
 * letters separate words like blanks: "d'août", "twenty-five" and "5-day" are two words each.
 */
public final class Tokens {
    private Tokens() {}

    /** The tokens of a folded text in order. */
    public static List<Token> of(FoldedText text) {
        String folded = text.folded();
        List<Token> tokens = new ArrayList<>();
        boolean joined = false;
        for (int from = 0; from < folded.length(); ) {
            int point = folded.codePointAt(from);
            int to = from + Character.charCount(point);
            if (point == ' ' || separates(folded, from, point)) {
                joined = false;
            } else {
                Kind kind = kind(point);
                while (kind != Kind.SIGN && to < folded.length() && continues(kind, folded.codePointAt(to))) {
                    to += Character.charCount(folded.codePointAt(to));
                }
                tokens.add(new Token(plain(folded.substring(from, to), kind), kind, from, to, joined));
                joined = true;
            }
            from = to;
        }
        return List.copyOf(tokens);
    }

    private static Kind kind(int point) {
        if (Character.isDigit(point)) {
            return Kind.DIGITS;
        }
        return Words.isWordPoint(point) ? Kind.WORD : Kind.SIGN;
    }

    private static boolean continues(Kind kind, int point) {
        return Words.isWordPoint(point) && Character.isDigit(point) == (kind == Kind.DIGITS);
    }

    private static boolean separates(String text, int at, int point) {
        if (point != '\'' && point != '-') {
            return false;
        }
        return at > 0
                && at + 1 < text.length()
                && Words.isWordPoint(text.codePointBefore(at))
                && Words.isWordPoint(text.codePointAt(at + 1))
                && !Character.isDigit(text.codePointAt(at + 1));
    }

    private static String plain(String text, Kind kind) {
        if (text.chars().allMatch(character -> character < 0x80)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(point -> {
                    if (kind == Kind.DIGITS) {
                        plain.append(Character.digit(point, 10));
                    } else {
                        plain.appendCodePoint(point);
                    }
                });
        return plain.toString();
    }
}
