package dev.parley.nlu.grammar;

import dev.parley.nlu.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads numbers in digits: "1,234.56". A sign that is not the decimal sign of the language, or stands twice, separates
 * groups of three; of two different signs the last is the decimal sign; a group that is not of three digits is a
 * fraction, whichever sign stands before it. Blanks separate groups, too.
 */
final class WrittenNumbers {
    private static final int MOST_PIECES = 8;
    private static final int MOST_DIGITS = 24;

    private final char decimal;

    WrittenNumbers(Region region) {
        this.decimal = region.decimal();
    }

    /** The number that begins at a token of digits. */
    Optional<Reading> at(Sentence sentence, int from) {
        List<String> pieces = new ArrayList<>(List.of(sentence.token(from).text()));
        StringBuilder signs = new StringBuilder();
        int at = from + 1;
        while (pieces.size() < MOST_PIECES && sentence.isJoined(at) && sentence.isJoined(at + 1)) {
            Token sign = sentence.token(at);
            if (!sentence.token(at + 1).isDigits() || !(sign.isSign('.') || sign.isSign(',') || sign.isSign('\''))) {
                break;
            }
            signs.append(sign.text());
            pieces.add(sentence.token(at + 1).text());
            at += 2;
        }
        if (signs.isEmpty()) {
            return Optional.of(blanks(sentence, from));
        }
        int end = at;
        return value(pieces, signs.toString())
                .filter(value -> value.length() <= MOST_DIGITS)
                .map(value -> new Reading(from, end, value));
    }

    /** "1 234 567,50": the blanks are part of the number where every group of digits behind it has three. */
    private Reading blanks(Sentence sentence, int from) {
        StringBuilder digits = new StringBuilder(sentence.token(from).text());
        int at = from + 1;
        boolean grouped = digits.length() <= 3 && digits.charAt(0) != '0';
        while (grouped && at < sentence.size() && isGroup(sentence.token(at), sentence.token(at - 1))) {
            digits.append(sentence.token(at).text());
            at++;
        }
        if (at < sentence.size()
                && sentence.token(at).isDigits()
                && !sentence.token(at).joined()) {
            return new Reading(from, from + 1, sentence.token(from).text());
        }
        if (at > from + 1 && sentence.isJoined(at) && sentence.isJoined(at + 1)) {
            Token fraction = sentence.token(at + 1);
            if (sentence.token(at).isSign(decimal) && fraction.isDigits()) {
                return new Reading(from, at + 2, digits + "." + fraction.text());
            }
        }
        return new Reading(from, at, digits.toString());
    }

    private static boolean isGroup(Token token, Token before) {
        return token.isDigits() && token.text().length() == 3 && token.from() == before.to() + 1;
    }

    private Optional<String> value(List<String> pieces, String signs) {
        if (signs.isEmpty()) {
            return Optional.of(pieces.getFirst());
        }
        char last = signs.charAt(signs.length() - 1);
        String before = signs.substring(0, signs.length() - 1);
        boolean repeated = before.indexOf(last) >= 0;
        boolean groups = isGrouped(pieces) && before.chars().allMatch(sign -> sign == last);
        if (groups && (repeated || last != decimal)) {
            return Optional.of(String.join("", pieces));
        }
        List<String> whole = pieces.subList(0, pieces.size() - 1);
        boolean fraction = !repeated
                && last != '\''
                && before.chars().distinct().count() <= 1
                && (whole.size() == 1 || isGrouped(whole));
        return fraction ? Optional.of(String.join("", whole) + "." + pieces.getLast()) : Optional.empty();
    }

    /** Three digits in each group; the Indian way has two in the middle ones. */
    private static boolean isGrouped(List<String> pieces) {
        String first = pieces.getFirst();
        return first.length() <= 3
                && !first.startsWith("0")
                && pieces.getLast().length() == 3
                && pieces.stream().skip(1).allMatch(piece -> piece.length() == 3 || piece.length() == 2)
                && (pieces.size() < 3
                        || pieces.stream()
                                        .skip(1)
                                        .map(String::length)
                                        .limit(pieces.size() - 2L)
                                        .distinct()
                                        .count()
                                == 1);
    }
}
