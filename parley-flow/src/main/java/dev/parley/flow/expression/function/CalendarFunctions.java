package dev.parley.flow.expression.function;

import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.DateValue;
import dev.parley.flow.value.TimeValue;
import dev.parley.flow.value.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;

/** Reading parts of a DateTime, Date or Time. Days of the week count from Sunday = 1; weeks are those of ISO 8601. */
final class CalendarFunctions {
    private static final int DAYS = 7;

    /** No day of the week occurs more often in a year. */
    private static final int MOST_WEEKS = 53;

    private CalendarFunctions() {}

    static void define(Definitions functions) {
        part(functions, "Year", "dat", ChronoField.YEAR);
        part(functions, "Month", "dat", ChronoField.MONTH_OF_YEAR);
        part(functions, "Day", "dat", ChronoField.DAY_OF_MONTH);
        part(functions, "Hour", "tim", ChronoField.HOUR_OF_DAY);
        part(functions, "Minute", "tim", ChronoField.MINUTE_OF_HOUR);
        part(functions, "Second", "tim", ChronoField.SECOND_OF_MINUTE);
        part(functions, "WeekNum", "dat", IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        functions.add("DayOfWeek(dtm)->int", CalendarFunctions::dayOfWeek);
        functions.add("DayOfWeek(dat)->int", CalendarFunctions::dayOfWeek);
        functions.add("GetDayOfWeekOccurrence(int,int,int)->dtm", call -> inYear(call, LocalTime.MIDNIGHT));
        functions.add("GetDayOfWeekOccurrence(int,int,int,int)->dtm", call -> inMonth(call, LocalTime.MIDNIGHT));
        functions.add(
                "GetDayOfWeekOccurrence(int,int,int,int,int,int)->dtm",
                call -> inYear(call, DateTimeFunctions.time(call, 3)));
        functions.add(
                "GetDayOfWeekOccurrence(int,int,int,int,int,int,int)->dtm",
                call -> inMonth(call, DateTimeFunctions.time(call, 4)));
    }

    private static void part(Definitions functions, String name, String other, TemporalField field) {
        functions.add(name + "(dtm)->int", call -> call.whole(temporal(call).get(field)));
        functions.add(
                name + "(" + other + ")->int", call -> call.whole(temporal(call).get(field)));
    }

    private static TemporalAccessor temporal(Call call) {
        return switch (call.value(0)) {
            case DateValue(LocalDate day) -> day;
            case TimeValue(LocalTime time) -> time;
            case DateTimeValue moment -> moment.value().atOffset(ZoneOffset.UTC);
            default -> OffsetDateTime.MIN;
        };
    }

    private static Value dayOfWeek(Call call) {
        return call.whole(DayOfWeek.from(temporal(call)).getValue() % DAYS + 1L);
    }

    private static Value inYear(Call call, LocalTime time) {
        int year = call.between(2, "year", 1800, 2200);
        return occurrence(call, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), time);
    }

    private static Value inMonth(Call call, LocalTime time) {
        int year = call.between(2, "year", 1800, 2200);
        LocalDate first = LocalDate.of(year, call.between(3, "month", 1, 12), 1);
        return occurrence(call, first, first.withDayOfMonth(first.lengthOfMonth()), time);
    }

    /** The nth such day from the first day on, or with a negative n back from the last; NOT_SET where there is none. */
    private static Value occurrence(Call call, LocalDate first, LocalDate last, LocalTime time) {
        DayOfWeek wanted = DayOfWeek.of((call.between(0, "day of the week", 1, DAYS) + DAYS - 2) % DAYS + 1);
        long nth = call.integer(1);
        if (nth == 0) {
            throw call.fault(1, "The occurrence must not be 0; count from 1, or back from -1");
        }
        if (Math.abs(nth) > MOST_WEEKS) {
            return call.notSet();
        }
        LocalDate start = nth > 0 ? first : last;
        int distance = nth > 0
                ? wanted.getValue() - start.getDayOfWeek().getValue()
                : start.getDayOfWeek().getValue() - wanted.getValue();
        long days = (distance + DAYS) % DAYS + (Math.abs(nth) - 1) * DAYS;
        LocalDate day = nth > 0 ? start.plusDays(days) : start.minusDays(days);
        boolean within = !day.isBefore(first) && !day.isAfter(last);
        return within ? call.dateTime(day.atTime(time).toInstant(ZoneOffset.UTC)) : call.notSet();
    }
}
