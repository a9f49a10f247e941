package dev.parley.flow.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money; either part may be absent.
 */
public record CurrencyValue(
        @Nullable BigDecimal amount, @Nullable String code) implements Value {
    @Override
    public Type type() {
        return ScalarType.CURRENCY;
    }
}
