package dev.parley.nlu.text;

/**
 * A piece of a folded text.
 *
 * @param text its folded characters without accents
 * @param kind what it is made of
 * @param from where it begins in the folded text
 * @param to where it ends in the folded text, exclusive
 * @param joined whether nothing stands between it and the token before
 */
public record Token(String text, Kind kind, int from, int to, boolean joined) {
    /** What a token is made of. */
    public enum Kind {
        /** Letters. */
        WORD,
        /** Decimal digits of any script, written 0 to 9. */
        DIGITS,
        /** One symbol or punctuation mark. */
        SIGN
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    /** Whether it is this very sign. */
    public boolean isSign(char sign) {
        return kind == Kind.SIGN && text.length() == 1 && text.charAt(0) == sign;
    }
}
