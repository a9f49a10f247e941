package dev.parley.nlu.grammar;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What an action works on.
 *
 * @param values the words behind the action's name, with the values of the phrases they name
 * @param now the moment of the utterance
 * @param monthFirst whether 5/6 is the 6th of May
 */
public record Arguments(List<String> values, LocalDateTime now, boolean monthFirst) {
    public int size() {
        return values.size();
    }

    public String text(int index) {
        return values.get(index);
    }

    public BigDecimal number(int index) {
        return new BigDecimal(values.get(index));
    }

    /** @throws ArithmeticException if it is no whole number or too large */
    public int whole(int index) {
        return number(index).intValueExact();
    }
}
