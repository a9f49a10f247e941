package dev.parley.flow.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A decimal number of at most 40 significant digits.
 *
 * @param value the number; trailing zeros carry no meaning and are taken off
 */
public record DecimalValue(BigDecimal value) implements Value {
    /** Digits a Decimal can hold (architect-semantics §1.6). */
    public static final int DIGITS = 40;

    /** How results of arithmetic are rounded: to 40 digits, half away from zero. */
    public static final MathContext CONTEXT = new MathContext(DIGITS, RoundingMode.HALF_UP);

    public DecimalValue {
        value = value.stripTrailingZeros();
    }

    /** Whether a number has at most 40 digits before and at most 40 behind the point, and 40 in all. */
    public static boolean fits(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.precision() <= DIGITS && (long) bare.precision() - bare.scale() <= DIGITS && bare.scale() <= DIGITS;
    }

    @Override
    public Type type() {
        return ScalarType.DECIMAL;
    }

    /** Plain notation, always with a point: {@code 4.0}. */
    @Override
    public String text() {
        return value.scale() <= 0 ? value.setScale(1, RoundingMode.UNNECESSARY).toPlainString() : value.toPlainString();
    }
}
