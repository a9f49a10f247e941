package dev.parley.provider.action.macro;

import dev.parley.flow.value.DecimalText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code $math}: decimal arithmetic on numbers and texts of numbers; nothing, where one is none. */
public final class Arithmetic {
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    public @Nullable Number add(@Nullable Object one, @Nullable Object other) {
        return both(one, other, (a, b) -> a.add(b, DIGITS));
    }

    public @Nullable Number sub(@Nullable Object one, @Nullable Object other) {
        return both(one, other, (a, b) -> a.subtract(b, DIGITS));
    }

    public @Nullable Number mul(@Nullable Object one, @Nullable Object other) {
        return both(one, other, (a, b) -> a.multiply(b, DIGITS));
    }

    public @Nullable Number div(@Nullable Object one, @Nullable Object other) {
        return isZero(other) ? null : both(one, other, (a, b) -> a.divide(b, DIGITS));
    }

    public @Nullable Number mod(@Nullable Object one, @Nullable Object other) {
        return isZero(other) ? null : both(one, other, (a, b) -> a.remainder(b, DIGITS));
    }

    public @Nullable Number max(@Nullable Object one, @Nullable Object other) {
        return both(one, other, BigDecimal::max);
    }

    public @Nullable Number min(@Nullable Object one, @Nullable Object other) {
        return both(one, other, BigDecimal::min);
    }

    public @Nullable Number abs(@Nullable Object value) {
        return one(value, BigDecimal::abs);
    }

    public @Nullable Number ceil(@Nullable Object value) {
        return one(value, each -> each.setScale(0, RoundingMode.CEILING));
    }

    public @Nullable Number floor(@Nullable Object value) {
        return one(value, each -> each.setScale(0, RoundingMode.FLOOR));
    }

    public @Nullable Number round(@Nullable Object value) {
        return one(value, each -> each.setScale(0, RoundingMode.HALF_UP));
    }

    public @Nullable Number toInteger(@Nullable Object value) {
        return one(value, each -> each.setScale(0, RoundingMode.DOWN));
    }

    public @Nullable Number toNumber(@Nullable Object value) {
        return one(value, UnaryOperator.identity());
    }

    private static boolean isZero(@Nullable Object value) {
        return number(value).filter(each -> each.signum() == 0).isPresent();
    }

    private static @Nullable Number one(@Nullable Object value, UnaryOperator<BigDecimal> operation) {
        return number(value).map(operation).map(Arithmetic::shortest).orElse(null);
    }

    private static @Nullable Number both(
            @Nullable Object one, @Nullable Object other, BinaryOperator<BigDecimal> operation) {
        Optional<BigDecimal> left = number(one);
        Optional<BigDecimal> right = number(other);
        return left.isPresent() && right.isPresent() ? shortest(operation.apply(left.get(), right.get())) : null;
    }

    private static Optional<BigDecimal> number(@Nullable Object value) {
        return value == null ? Optional.empty() : DecimalText.parse(value.toString());
    }

    /** A whole number where it is one, so that it is printed without a point and zeros. */
    private static Number shortest(BigDecimal number) {
        boolean isWhole = number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
        return isWhole ? (Number) number.longValue() : number.stripTrailingZeros();
    }
}
