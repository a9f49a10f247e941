package dev.parley.nlu.builtin;

import dev.parley.nlu.grammar.Action;
import dev.parley.nlu.grammar.Arguments;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** What the rules of times compute. Without a part of the day an hour is what the clock of 24 hours says. */
final class TimeActions {
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int NOON = 12;
    private static final int FIRST_HOUR_OF_EVENING = 6;

    static final Map<String, Action> ALL = Map.of(
            "clock", TimeActions::clock,
            "time", TimeActions::time,
            "am", arguments -> hour(arguments, hour -> hour == NOON ? 0 : hour),
            "pm", arguments -> hour(arguments, hour -> hour < NOON ? hour + NOON : hour),
            "night", arguments -> hour(arguments, TimeActions::night),
            "later", TimeActions::later,
            "now", arguments -> Optional.of(arguments.now().toLocalTime().toString()));

    private TimeActions() {}

    private interface Shift {
        int apply(int hour);
    }

    /** {@code clock HOUR MINUTES…}: the minutes are added to the hour and may be negative; 24 is midnight. */
    private static Optional<String> clock(Arguments arguments) {
        int hour = arguments.whole(0);
        int minutes = 0;
        for (int i = 1; i < arguments.size(); i++) {
            int more = arguments.whole(i);
            if (Math.abs(more) > 59) {
                return Optional.empty();
            }
            minutes += more;
        }
        boolean fits = hour >= 0 && (hour < 24 || (hour == 24 && minutes <= 0));
        if (!fits) {
            return Optional.empty();
        }
        boolean afterTwelve = hour == 1 && minutes < 0;
        int ofDay = (afterTwelve ? 13 : hour) * 60 + minutes;
        return Optional.of(
                LocalTime.MIN.plusMinutes(Math.floorMod(ofDay, MINUTES_OF_DAY)).toString());
    }

    /** {@code time HOUR MINUTE SECOND FRACTION}, all in digits; the last two may be empty. */
    private static Optional<String> time(Arguments arguments) {
        int second = arguments.text(2).isEmpty() ? 0 : arguments.whole(2);
        BigDecimal fraction = new BigDecimal("0." + arguments.text(3) + "0");
        return Optional.of(LocalTime.of(arguments.whole(0), arguments.whole(1), second)
                .plusNanos(fraction.movePointRight(9).longValue())
                .toString());
    }

    private static Optional<String> hour(Arguments arguments, Shift shift) {
        LocalTime time = LocalTime.parse(arguments.text(0));
        return Optional.of(time.withHour(shift.apply(time.getHour())).toString());
    }

    private static int night(int hour) {
        return hour == NOON ? 0 : hour >= FIRST_HOUR_OF_EVENING && hour < NOON ? hour + NOON : hour;
    }

    /** {@code later MILLISECONDS}: hours or minutes from now. */
    private static Optional<String> later(Arguments arguments) {
        LocalTime time = arguments.now().toLocalTime().plus(Long.parseLong(arguments.text(0)), ChronoUnit.MILLIS);
        return Long.parseLong(arguments.text(0)) < ChronoUnit.DAYS.getDuration().toMillis()
                ? Optional.of(time.truncatedTo(ChronoUnit.SECONDS).toString())
                : Optional.empty();
    }
}
