package dev.parley.flow.expression.function;

import dev.parley.flow.value.DateValue;
import dev.parley.flow.value.TimeValue;
import dev.parley.flow.value.Value;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Making DateTimes, Dates and Times, and reckoning with them. All are UTC. */
final class DateTimeFunctions {
    private DateTimeFunctions() {}

    static void define(Definitions functions) {
        functions.add(
                "GetCurrentDateTimeUtc()->dtm",
                call -> call.dateTime(call.environment().now()));
        functions.add("MakeDateTime(int,int,int,int,int,int)->dtm", call -> make(call, time(call, 3)));
        functions.add("MakeDateTime(int,int,int)->dtm", call -> make(call, LocalTime.MIDNIGHT));
        functions.add("MakeDate(int,int,int)->dat", DateTimeFunctions::date);
        functions.add("MakeTime(int,int,int)->tim", call -> new TimeValue(time(call, 0)));
        functions.add(
                "MakeTime(int,int,int,int)->tim",
                call -> new TimeValue(time(call, 0).plus(Duration.ofMillis(call.between(3, "milliseconds", 0, 999)))));
        add(functions, "AddYears", OffsetDateTime::plusYears);
        add(functions, "AddMonths", OffsetDateTime::plusMonths);
        add(functions, "AddDays", OffsetDateTime::plusDays);
        add(functions, "AddHours", OffsetDateTime::plusHours);
        add(functions, "AddMinutes", OffsetDateTime::plusMinutes);
        add(functions, "AddSeconds", OffsetDateTime::plusSeconds);
        functions.add(
                "AddDuration(dtm,dur)->dtm",
                call -> call.dateTime(call.moment(0).plusMillis(call.milliseconds(1))));
        functions.add(
                "DateTimeDiff(dtm,dtm)->dur",
                call -> call.duration(
                        Duration.between(call.moment(1), call.moment(0)).toMillis()));
    }

    private static void add(
            Definitions functions, String name, BiFunction<OffsetDateTime, Long, OffsetDateTime> operation) {
        functions.add(
                name + "(dtm,int)->dtm",
                call -> checked(
                        call,
                        () -> call.dateTime(operation
                                .apply(call.moment(0).atOffset(ZoneOffset.UTC), call.integer(1))
                                .toInstant())));
    }

    /** Turns what the calendar refuses into a run-time error. */
    private static Value checked(Call call, Supplier<Value> operation) {
        try {
            return operation.get();
        } catch (DateTimeException | ArithmeticException refused) {
            throw call.fault("The date made here is beyond the calendar; years go from 1800 to 2200");
        }
    }

    private static Value make(Call call, LocalTime time) {
        return call.dateTime(LocalDateTime.of(day(call), time).toInstant(ZoneOffset.UTC));
    }

    private static Value date(Call call) {
        return new DateValue(day(call));
    }

    private static LocalDate day(Call call) {
        int year = call.between(0, "year", 1800, 2200);
        int month = call.between(1, "month", 1, 12);
        int last = LocalDate.of(year, month, 1).lengthOfMonth();
        return LocalDate.of(year, month, call.between(2, "day", 1, last));
    }

    static LocalTime time(Call call, int first) {
        return LocalTime.of(
                call.between(first, "hour", 0, 23),
                call.between(first + 1, "minute", 0, 59),
                call.between(first + 2, "second", 0, 59));
    }
}
