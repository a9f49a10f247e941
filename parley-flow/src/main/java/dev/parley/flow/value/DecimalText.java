package dev.parley.flow.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads decimal numbers as people and the wire write them. */
public final class DecimalText {
    private static final Pattern FORM =
            Pattern.compile("[+-]?(\\d{1,60}(\\.\\d{0,60})?|\\.\\d{1,60})([eE][+-]?\\d{1,2})?");

    private DecimalText() {}

    /** The number of a text such as {@code -12.5} or {@code .5}; empty where it is none or has over 40 digits. */
    public static Optional<BigDecimal> parse(String text) {
        String trimmed = text.strip();
        if (!FORM.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(trimmed)).filter(DecimalValue::fits);
    }
}
