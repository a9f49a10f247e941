package dev.parley.flow.expression.function;

import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.DateValue;
import dev.parley.flow.value.DecimalText;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.JsonValue;
import dev.parley.flow.value.PhoneNumberValue;
import dev.parley.flow.value.TimeValue;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** ToInt, ToDecimal, ToBool and the other casts; a blank text becomes NOT_SET. */
final class ConversionFunctions {
    private ConversionFunctions() {}

    static void define(Definitions functions) {
        cast(functions, "ToInt", "int", ConversionFunctions::integer, "bln", "dec", "str", "int", "dur", "jsn");
        cast(functions, "ToDecimal", "dec", ConversionFunctions::decimal, "bln", "cur", "str", "int", "dec", "jsn");
        cast(functions, "ToBool", "bln", ConversionFunctions::truth, "dec", "str", "int", "bln", "jsn");
        cast(functions, "ToDateTime", "dtm", ConversionFunctions::dateTime, "str", "int", "dtm", "jsn");
        cast(functions, "ToDuration", "dur", ConversionFunctions::duration, "str", "int", "dur", "jsn");
        cast(functions, "ToCurrency", "cur", ConversionFunctions::currency, "str", "dec", "int", "cur", "jsn");
        cast(functions, "ToPhoneNumber", "phn", ConversionFunctions::phone, "str", "phn", "jsn");
        cast(functions, "ToDate", "dat", ConversionFunctions::date, "str", "dtm", "dat", "jsn");
        cast(functions, "ToTime", "tim", ConversionFunctions::time, "str", "dtm", "tim", "jsn");
    }

    private static void cast(Definitions functions, String name, String result, Body body, String... sources) {
        for (String source : sources) {
            functions.add(name + "(" + source + "?)->" + result, body);
        }
    }

    /** The argument, JSON taken apart to the plain value it holds. */
    private static Value source(Call call) {
        return call.value(0) instanceof JsonValue(var json) ? JsonScalars.plain(json) : call.value(0);
    }

    private static Value integer(Call call) {
        Value source = source(call);
        return switch (source) {
            case BooleanValue(boolean truth) -> call.whole(truth ? 1 : 0);
            case DurationValue(long milliseconds) -> call.whole(milliseconds);
            case IntegerValue whole -> whole;
            default -> {
                Optional<BigDecimal> number = number(call, source);
                if (number.isEmpty()) {
                    yield call.notSet();
                }
                BigDecimal whole = number.get().setScale(0, RoundingMode.DOWN);
                yield call.whole(
                        whole.abs().compareTo(BigDecimal.valueOf(IntegerValue.MAX)) > 0
                                ? Long.MAX_VALUE
                                : whole.longValueExact());
            }
        };
    }

    private static Value decimal(Call call) {
        Value source = source(call);
        if (source instanceof BooleanValue(boolean truth)) {
            return call.decimal(truth ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        if (source instanceof CurrencyValue money) {
            BigDecimal amount = money.amount();
            return amount == null ? call.notSet() : call.decimal(amount);
        }
        return number(call, source).map(call::decimal).orElse(call.notSet());
    }

    private static Optional<BigDecimal> number(Call call, Value source) {
        if (isBlank(source.text())) {
            return Optional.empty();
        }
        return Optional.of(DecimalText.parse(source.text()).orElseThrow(() -> unreadable(call, source, "a number")));
    }

    private static Value truth(Call call) {
        Value source = source(call);
        if (source instanceof BooleanValue) {
            return source;
        }
        if (source.type().code().equals("int") || source.type().code().equals("dec")) {
            return source.isSet() ? BooleanValue.of(Call.number(source).signum() != 0) : call.notSet();
        }
        return switch (source.text().strip().toLowerCase(Locale.ROOT)) {
            case "true", "t", "1" -> BooleanValue.TRUE;
            case "false", "f", "0" -> BooleanValue.FALSE;
            default -> call.notSet();
        };
    }

    private static Value dateTime(Call call) {
        return source(call) instanceof IntegerValue(long seconds)
                ? call.dateTime(Instant.ofEpochSecond(seconds))
                : read(call, DateTimeValue::parse, "a date and time such as 2024-05-31T08:30:00Z");
    }

    private static Value duration(Call call) {
        return source(call) instanceof IntegerValue(long milliseconds)
                ? call.duration(milliseconds)
                : read(call, DurationValue::parse, "a duration such as PT1H30M");
    }

    private static Value currency(Call call) {
        return read(call, CurrencyValue::parse, "an amount such as 9.50|USD");
    }

    private static Value phone(Call call) {
        return call.value(0) instanceof PhoneNumberValue phone
                ? phone
                : read(call, PhoneNumberValue::parse, "a number such as +13175550100, or a tel: or sip: address");
    }

    private static Value date(Call call) {
        return call.value(0) instanceof DateTimeValue(Instant moment)
                ? new DateValue(moment.atZone(ZoneOffset.UTC).toLocalDate())
                : read(call, DateValue::parse, "a date such as 2024-05-31");
    }

    private static Value time(Call call) {
        return call.value(0) instanceof DateTimeValue(Instant moment)
                ? new TimeValue(moment.atZone(ZoneOffset.UTC).toLocalTime())
                : read(call, TimeValue::parse, "a time such as 15:30:00");
    }

    /** The value its text form stands for; NOT_SET for a blank text. */
    private static Value read(Call call, Function<String, ? extends Optional<? extends Value>> reader, String wanted) {
        Value source = source(call);
        String text = source.text();
        if (isBlank(text)) {
            return call.notSet();
        }
        Optional<? extends Value> value = reader.apply(text);
        if (value.isEmpty()) {
            throw unreadable(call, source, wanted);
        }
        return value.get();
    }

    /** Also of spaces that must not be broken at. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static Fault unreadable(Call call, Value source, String wanted) {
        String shown = source instanceof CollectionValue ? "a collection" : "\"" + shortened(source.text()) + "\"";
        return call.fault(0, call.name() + " cannot read " + shown + "; it needs " + wanted);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
