package dev.parley.flow.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money; either part may be absent.
 *
 * @param amount the amount; trailing zeros carry no meaning and are taken off
 * @param code the ISO 4217 code, in upper case
 */
public record CurrencyValue(
        @Nullable BigDecimal amount, @Nullable String code) implements Value {
    private static final Pattern CODE = Pattern.compile("([A-Za-z]{3})?");

    public CurrencyValue {
        amount = amount == null ? null : amount.stripTrailingZeros();
        code = code == null || code.isBlank() ? null : code.strip().toUpperCase(Locale.ROOT);
    }

    /** Reads {@code amount|code}; either side may be blank, and the bar is optional. */
    public static Optional<CurrencyValue> parse(String text) {
        int bar = text.indexOf('|');
        String amount = (bar < 0 ? text : text.substring(0, bar)).strip();
        String code = bar < 0 ? "" : text.substring(bar + 1).strip();
        if (!isCode(code)) {
            return Optional.empty();
        }
        if (amount.isEmpty()) {
            return Optional.of(new CurrencyValue(null, code));
        }
        return DecimalText.parse(amount).map(number -> new CurrencyValue(number, code));
    }

    /** Whether a text could be a code of ISO 4217, or is empty. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    @Override
    public Type type() {
        return ScalarType.CURRENCY;
    }

    /** {@code 10.00|USD}: two places at least; an absent part is empty. */
    @Override
    public String text() {
        return amountText() + "|" + (code == null ? "" : code);
    }

    private String amountText() {
        if (amount == null) {
            return "";
        }
        return amount.scale() < 2
                ? amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                : amount.toPlainString();
    }
}
