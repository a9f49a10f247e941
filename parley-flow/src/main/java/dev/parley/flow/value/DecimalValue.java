package dev.parley.flow.value;

import java.math.BigDecimal;

/**
 * A decimal number of at most 40 significant digits.
 */
public record DecimalValue(BigDecimal value) implements Value {
    @Override
    public Type type() {
        return ScalarType.DECIMAL;
    }
}
