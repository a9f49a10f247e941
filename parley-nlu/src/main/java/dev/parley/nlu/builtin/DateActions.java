package dev.parley.nlu.builtin;

import dev.parley.flow.value.DateValue;
import dev.parley.nlu.grammar.Action;
import dev.parley.nlu.grammar.Arguments;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules of dates compute. A day without its year or month is the first one from today on; "next Friday" is the
 * Friday of the next week, and weeks begin on Monday.
 */
final class DateActions {
    /** A year of two digits is at most this many years ahead. */
    private static final int YEARS_AHEAD = 10;

    private static final int LONGEST_LEAP_GAP = 8;
    private static final int MOST_UNITS = 100_000;

    static final Map<String, Action> ALL = Map.ofEntries(
            Map.entry("day", arguments -> date(today(arguments).plusDays(arguments.whole(0)))),
            Map.entry("date", DateActions::yearMonthDay),
            Map.entry("slash", DateActions::slash),
            Map.entry("weekday", DateActions::weekday),
            Map.entry("monthday", DateActions::dayOfMonth),
            Map.entry("monthend", DateActions::endOfMonth),
            Map.entry("nth", DateActions::nthWeekday),
            Map.entry("ahead", arguments -> ahead(arguments, 1)),
            Map.entry("ago", arguments -> ahead(arguments, -1)),
            Map.entry("shortyear", DateActions::shortYear),
            Map.entry("pairyear", DateActions::pairYear));

    private DateActions() {}

    private static LocalDate today(Arguments arguments) {
        return arguments.now().toLocalDate();
    }

    private static Optional<String> date(LocalDate date) {
        return DateValue.fits(date) ? Optional.of(date.toString()) : Optional.empty();
    }

    /** {@code date YEAR MONTH DAY}; an empty year is the one that makes it today or later. */
    private static Optional<String> yearMonthDay(Arguments arguments) {
        return date(arguments, arguments.text(0), arguments.whole(1), arguments.whole(2));
    }

    private static Optional<String> date(Arguments arguments, String year, int month, int day) {
        if (!year.isEmpty() && !year.equals("-")) {
            return date(LocalDate.of(Integer.parseInt(year), month, day));
        }
        LocalDate today = today(arguments);
        MonthDay wanted = MonthDay.of(month, day);
        for (int ahead = 0; ahead <= LONGEST_LEAP_GAP; ahead++) {
            int candidate = today.getYear() + ahead;
            if (wanted.isValidYear(candidate) && !wanted.atYear(candidate).isBefore(today)) {
                return date(wanted.atYear(candidate));
            }
        }
        return Optional.empty();
    }

    /** {@code slash A B YEAR}: month and day in the order of the region, or the other way round where that is no date. */
    private static Optional<String> slash(Arguments arguments) {
        int first = arguments.whole(0);
        int second = arguments.whole(1);
        boolean monthFirst = arguments.monthFirst() ? first <= 12 : second > 12;
        return monthFirst
                ? date(arguments, arguments.text(2), first, second)
                : date(arguments, arguments.text(2), second, first);
    }

    /**
     * {@code weekday DAY WHICH}: {@code coming} from today on, {@code after} after today, {@code this}, {@code next} and
     * {@code last} of that week.
     */
    private static Optional<String> weekday(Arguments arguments) {
        DayOfWeek day = DayOfWeek.of(arguments.whole(0));
        LocalDate today = today(arguments);
        LocalDate ofThisWeek =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
        return switch (arguments.text(1)) {
            case "coming" -> date(today.with(TemporalAdjusters.nextOrSame(day)));
            case "after" -> date(today.with(TemporalAdjusters.next(day)));
            case "this" -> date(ofThisWeek);
            case "next" -> date(ofThisWeek.plusWeeks(1));
            case "last" -> date(ofThisWeek.minusWeeks(1));
            default -> Optional.empty();
        };
    }

    /** {@code monthday DAY MONTHS}: the day of the month so many months ahead; without them, the first one from today on. */
    private static Optional<String> dayOfMonth(Arguments arguments) {
        LocalDate today = today(arguments);
        int day = arguments.whole(0);
        if (arguments.size() > 1) {
            return date(YearMonth.from(today).plusMonths(arguments.whole(1)).atDay(day));
        }
        for (YearMonth month = YearMonth.from(today); ; month = month.plusMonths(1)) {
            if (day < 1 || day > Month.JANUARY.maxLength()) {
                return Optional.empty();
            }
            if (month.isValidDay(day) && !month.atDay(day).isBefore(today)) {
                return date(month.atDay(day));
            }
        }
    }

    /** {@code monthend MONTHS}: the last day of the month so many months ahead. */
    private static Optional<String> endOfMonth(Arguments arguments) {
        return date(
                YearMonth.from(today(arguments)).plusMonths(arguments.whole(0)).atEndOfMonth());
    }

    /** {@code nth NUMBER DAY MONTH YEAR}: the so manieth weekday of a month, -1 for the last; an empty year as in a date. */
    private static Optional<String> nthWeekday(Arguments arguments) {
        int ordinal = arguments.whole(0);
        DayOfWeek day = DayOfWeek.of(arguments.whole(1));
        Month month = Month.of(arguments.whole(2));
        LocalDate today = today(arguments);
        String year = arguments.size() > 3 ? arguments.text(3) : "";
        int from = year.isEmpty() ? today.getYear() : Integer.parseInt(year);
        LocalDate found = nth(ordinal, day, YearMonth.of(from, month));
        boolean past = year.isEmpty() && found.isBefore(today);
        LocalDate wanted = past ? nth(ordinal, day, YearMonth.of(from + 1, month)) : found;
        return wanted.getMonth() == month ? date(wanted) : Optional.empty();
    }

    private static LocalDate nth(int ordinal, DayOfWeek day, YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }

    /** {@code ahead NUMBER UNIT [DATE]}: days, weeks, months or years from today or another date. */
    private static Optional<String> ahead(Arguments arguments, int sign) {
        LocalDate from = arguments.size() > 2 ? LocalDate.parse(arguments.text(2)) : today(arguments);
        int amount = arguments.whole(0);
        ChronoUnit unit = switch (arguments.text(1)) {
            case "d" -> ChronoUnit.DAYS;
            case "w" -> ChronoUnit.WEEKS;
            case "mo" -> ChronoUnit.MONTHS;
            case "y" -> ChronoUnit.YEARS;
            default -> ChronoUnit.FOREVER;
        };
        return unit == ChronoUnit.FOREVER || amount > MOST_UNITS
                ? Optional.empty()
                : date(from.plus((long) sign * amount, unit));
    }

    /** {@code shortyear YY}. */
    private static Optional<String> shortYear(Arguments arguments) {
        int most = today(arguments).getYear() + YEARS_AHEAD;
        int year = most - Math.floorMod(most - arguments.whole(0), 100);
        return Optional.of(Integer.toString(year));
    }

    /** {@code pairyear 19 85}. */
    private static Optional<String> pairYear(Arguments arguments) {
        int century = arguments.whole(0);
        int rest = arguments.whole(1);
        return century >= 18 && century <= 21 && rest >= 10 && rest <= 99
                ? Optional.of(Integer.toString(100 * century + rest))
                : Optional.empty();
    }
}
