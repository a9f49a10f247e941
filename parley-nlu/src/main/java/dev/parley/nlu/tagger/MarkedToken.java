package dev.parley.nlu.tagger;

import dev.parley.nlu.text.Token;
import java.util.List;

/**
 * A token with what is known about it.
 *
 * @param word its folded text, digits as zeros
 * @param form the form of its letters, runs of the same kind as one: {@code Xx}, {@code x}, {@code X}, {@code 00};
 *     or a hyphen in a sentence without capitals
 * @param marks the known values it is part of, such as {@code DATE:B} for the beginning of a date
 */
record MarkedToken(String word, String form, List<String> marks) {
    static MarkedToken of(Token token, String written, List<String> marks) {
        return new MarkedToken(
                token.isDigits() ? "0".repeat(token.text().length()) : token.text(), form(written), marks);
    }

    /** Whether capitals tell something: there is one behind the first word, other than "I". */
    static boolean haveForms(List<MarkedToken> tokens) {
        return tokens.stream().skip(1).anyMatch(token -> token.form.contains("X") && !token.word.equals("i"));
    }

    /** The tokens of a sentence as one types it who uses no capitals. */
    static List<MarkedToken> withoutForms(List<MarkedToken> tokens) {
        return tokens.stream()
                .map(token -> token.form.startsWith("0") ? token : new MarkedToken(token.word, "-", token.marks))
                .toList();
    }

    private static String form(String written) {
        StringBuilder form = new StringBuilder();
        written.codePoints().forEach(point -> {
            char kind = Character.isUpperCase(point)
                    ? 'X'
                    : Character.isLetter(point) ? 'x' : Character.isDigit(point) ? '0' : '.';
            boolean goesOn = !form.isEmpty() && form.charAt(form.length() - 1) == kind && kind != '0';
            form.append(goesOn ? "" : kind);
        });
        return form.toString();
    }
}
