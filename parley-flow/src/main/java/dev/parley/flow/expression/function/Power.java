package dev.parley.flow.expression.function;

import static dev.parley.flow.value.DecimalValue.CONTEXT;
import static dev.parley.flow.value.DecimalValue.DIGITS;

import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;

/** {@code ^}: exact for whole exponents, to 15 digits for others. */
final class Power {
    private static final MathContext DOUBLE = new MathContext(15);

    private Power() {}

    static Value raise(Call call) {
        BigDecimal base = call.number(0);
        BigDecimal exponent = call.number(1);
        if (base.signum() == 0) {
            return zero(call, exponent);
        }
        double magnitude = exponent.doubleValue() * Math.log10(Math.abs(base.doubleValue()));
        if (magnitude > DIGITS + 1) {
            throw call.fault("The result of ^ has more than " + DIGITS + " digits");
        }
        if (magnitude < -DIGITS - 1) {
            return call.decimal(BigDecimal.ZERO);
        }
        boolean whole = exponent.stripTrailingZeros().scale() <= 0;
        return whole && exponent.abs().compareTo(BigDecimal.valueOf(1_000_000)) <= 0
                ? call.decimal(base.pow(exponent.intValueExact(), CONTEXT))
                : call.decimal(approximate(call, base.doubleValue(), exponent.doubleValue()));
    }

    private static Value zero(Call call, BigDecimal exponent) {
        if (exponent.signum() < 0) {
            throw call.fault("0 cannot be raised to a negative power");
        }
        return call.decimal(exponent.signum() == 0 ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    private static BigDecimal approximate(Call call, double base, double exponent) {
        double power = Math.pow(base, exponent);
        if (!Double.isFinite(power)) {
            throw call.fault("A negative number has no power with a fraction");
        }
        return BigDecimal.valueOf(power).round(DOUBLE);
    }
}
