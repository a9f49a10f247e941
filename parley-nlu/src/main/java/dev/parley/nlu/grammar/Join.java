package dev.parley.nlu.grammar;

import java.math.BigDecimal;

/**
 * A word between the parts of a number, such as "and". In a file: {@code 100} for the least room before it, so that
 * "hundred and five" is one number and "twenty and five" are two; {@code reverse} where units stand before tens.
 *
 * @param room the least room there must be before it
 * @param reverse whether it stands between units and tens: "fünfundzwanzig"
 */
record Join(BigDecimal room, boolean reverse) {
    static Join read(String text) {
        return text.equals("reverse") ? new Join(BigDecimal.ONE, true) : new Join(new BigDecimal(text), false);
    }
}
