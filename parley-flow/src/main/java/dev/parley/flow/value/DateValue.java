package dev.parley.flow.value;

import java.time.LocalDate;

/**
 * A calendar day.
 */
public record DateValue(LocalDate value) implements Value {
    @Override
    public Type type() {
        return ScalarType.DATE;
    }
}
