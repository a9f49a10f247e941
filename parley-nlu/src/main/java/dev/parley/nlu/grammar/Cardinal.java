package dev.parley.nlu.grammar;

import java.math.BigDecimal;

/**
 * What a word says in a number. In a file: {@code 7}, {@code *100} for one that multiplies what stands before it,
 * {@code 60<20} for one to which less than 20 may be added, {@code ~1} for an article that is a number among numbers
 * and before units ("un", "ein"), {@code ^1} for one that only begins a number ("a").
 *
 * @param value its value
 * @param room what is added behind it is less
 * @param kind how it goes into a number
 */
record Cardinal(BigDecimal value, BigDecimal room, Kind kind) {
    enum Kind {
        ADDS,
        MULTIPLIES,
        ARTICLE,
        BEGINS
    }

    static Cardinal read(String text) {
        Kind kind = switch (text.charAt(0)) {
            case '*' -> Kind.MULTIPLIES;
            case '~' -> Kind.ARTICLE;
            case '^' -> Kind.BEGINS;
            default -> Kind.ADDS;
        };
        String[] parts = (kind == Kind.ADDS ? text : text.substring(1)).split("<", 2);
        BigDecimal value = new BigDecimal(parts[0]);
        return new Cardinal(value, parts.length > 1 ? new BigDecimal(parts[1]) : room(value), kind);
    }

    /** The place value of the last digit that is not zero: 10 for 20, 100 for 300, and nothing for 5. */
    private static BigDecimal room(BigDecimal value) {
        return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }

    boolean isArticle() {
        return kind == Kind.ARTICLE || kind == Kind.BEGINS;
    }

    boolean isDigit() {
        return !isMultiplier() && kind != Kind.BEGINS && value.compareTo(BigDecimal.TEN) < 0;
    }

    boolean isMultiplier() {
        return kind == Kind.MULTIPLIES;
    }
}
