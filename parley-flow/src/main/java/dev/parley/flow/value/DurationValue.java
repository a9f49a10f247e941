package dev.parley.flow.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A length of time in milliseconds, ±999,999,999,999,999.
 */
public record DurationValue(long milliseconds) implements Value {
    /** The longest Duration in milliseconds; the shortest is its negative. */
    public static final long MAX = 999_999_999_999_999L;

    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private static final Pattern XSD = Pattern.compile(
            "(-)?P(?:(\\d{1,15})D)?(T(?:(\\d{1,15})H)?(?:(\\d{1,15})M)?(?:(\\d{1,15})(?:\\.(\\d{1,30}))?S)?)?");

    public static boolean fits(long milliseconds) {
        return milliseconds >= -MAX && milliseconds <= MAX;
    }

    /** Reads {@code (-)PnDTnHnMn.nS}; the fraction is cut to three digits. */
    public static Optional<DurationValue> parse(String text) {
        Matcher match = XSD.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!match.matches() || match.end() <= match.start() + 1 || "T".equals(match.group(3)) || isBare(match)) {
            return Optional.empty();
        }
        try {
            long total = Math.multiplyExact(part(match, 2), DAY);
            total = Math.addExact(total, Math.multiplyExact(part(match, 4), HOUR));
            total = Math.addExact(total, Math.multiplyExact(part(match, 5), MINUTE));
            total = Math.addExact(total, Math.multiplyExact(part(match, 6), SECOND));
            total = Math.addExact(total, thousandths(match.group(7)));
            long signed = match.group(1) == null ? total : -total;
            return fits(signed) ? Optional.of(new DurationValue(signed)) : Optional.empty();
        } catch (ArithmeticException tooLong) {
            return Optional.empty();
        }
    }

    private static boolean isBare(Matcher match) {
        return match.group(2) == null && match.group(3) == null;
    }

    private static long part(Matcher match, int group) {
        String digits = match.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static long thousandths(@Nullable String fraction) {
        return fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3));
    }

    @Override
    public Type type() {
        return ScalarType.DURATION;
    }

    /** The XSD form: {@code PT1H}, {@code -P9DT18H29M59.544S}, and {@code PT0S} for none. */
    @Override
    public String text() {
        long rest = Math.abs(milliseconds);
        StringBuilder out = new StringBuilder(milliseconds < 0 ? "-P" : "P");
        append(out, rest / DAY, 'D');
        rest %= DAY;
        if (rest == 0 && milliseconds != 0) {
            return out.toString();
        }
        out.append('T');
        append(out, rest / HOUR, 'H');
        append(out, rest % HOUR / MINUTE, 'M');
        long seconds = rest % MINUTE;
        if (seconds != 0 || milliseconds == 0) {
            out.append(seconds / SECOND).append(fraction(seconds % SECOND)).append('S');
        }
        return out.toString();
    }

    private static void append(StringBuilder out, long amount, char unit) {
        if (amount != 0) {
            out.append(amount).append(unit);
        }
    }

    private static String fraction(long thousandths) {
        if (thousandths == 0) {
            return "";
        }
        String digits = Long.toString(thousandths + SECOND).substring(1);
        return "." + digits.replaceAll("0+$", "");
    }
}
