package dev.parley.flow.expression.function;

import static dev.parley.flow.value.DecimalValue.CONTEXT;

import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rounding, sums and averages. */
final class NumberFunctions {
    private static final int MOST_PLACES = 28;

    private NumberFunctions() {}

    static void define(Definitions functions) {
        functions.add("Ceiling(cur)->cur", call -> roundedMoney(call, 0, RoundingMode.CEILING));
        functions.add("Ceiling(dec)->dec", call -> rounded(call, 0, RoundingMode.CEILING));
        functions.add("Ceiling(int)->int", call -> call.value(0));
        functions.add("Floor(cur)->cur", call -> roundedMoney(call, 0, RoundingMode.FLOOR));
        functions.add("Floor(dec)->dec", call -> rounded(call, 0, RoundingMode.FLOOR));
        functions.add("Floor(int)->int", call -> call.value(0));
        functions.add("Round(cur)->cur", call -> roundedMoney(call, 0, RoundingMode.HALF_UP));
        functions.add("Round(dec)->dec", call -> rounded(call, 0, RoundingMode.HALF_UP));
        functions.add("Round(dec,int)->dec", call -> rounded(call, places(call), RoundingMode.HALF_UP));
        functions.add("Round(cur,int)->cur", call -> roundedMoney(call, places(call), RoundingMode.HALF_UP));
        for (String type : List.of("int", "cur", "dec", "dur")) {
            functions.add("Sum(" + type + "?," + type + "?…)->" + type, call -> sum(call, arguments(call)));
            functions.add("Sum(" + type + "[])->" + type, call -> sum(call, set(call.items(0))));
        }
        for (String type : List.of("cur", "dec", "dur", "int")) {
            String result = type.equals("int") ? "dec" : type;
            functions.add("Average(" + type + "?…)->" + result, call -> average(call, arguments(call)));
            functions.add("Average(" + type + "[])->" + result, call -> average(call, set(call.items(0))));
        }
    }

    private static int places(Call call) {
        return call.between(1, "number of decimal places", 0, MOST_PLACES);
    }

    private static Value rounded(Call call, int places, RoundingMode mode) {
        return call.decimal(call.number(0).setScale(places, mode));
    }

    private static Value roundedMoney(Call call, int places, RoundingMode mode) {
        CurrencyValue money = call.currency(0);
        BigDecimal amount = money.amount();
        if (amount == null) {
            throw call.fault(0, "This Currency has no amount; test it with IsNotSetOrEmpty first");
        }
        return call.money(amount.setScale(places, mode), money.code());
    }

    private static List<Value> arguments(Call call) {
        List<Value> values = new ArrayList<>(call.count());
        for (int i = 0; i < call.count(); i++) {
            values.add(call.value(i));
        }
        return set(values);
    }

    private static List<Value> set(List<Value> values) {
        return values.stream().filter(Value::isSet).toList();
    }

    private static Value sum(Call call, List<Value> values) {
        return result(call, total(values), code(call, values));
    }

    private static Value average(Call call, List<Value> values) {
        long counted = values.stream().filter(value -> amount(value) != null).count();
        BigDecimal mean = counted == 0 ? BigDecimal.ZERO : total(values).divide(BigDecimal.valueOf(counted), CONTEXT);
        return result(call, mean, code(call, values));
    }

    private static BigDecimal total(List<Value> values) {
        BigDecimal total = BigDecimal.ZERO;
        for (Value value : values) {
            BigDecimal amount = amount(value);
            total = amount == null ? total : total.add(amount, CONTEXT);
        }
        return total;
    }

    private static @Nullable BigDecimal amount(Value value) {
        return switch (value) {
            case CurrencyValue money -> money.amount();
            case DurationValue(long milliseconds) -> BigDecimal.valueOf(milliseconds);
            default -> Call.number(value);
        };
    }

    /** The currency all values share; null where there are none, or none has a code. */
    private static @Nullable String code(Call call, List<Value> values) {
        CurrencyValue first = null;
        for (Value value : values) {
            if (value instanceof CurrencyValue money) {
                if (first != null) {
                    ArithmeticOperators.sameCode(call, first, money);
                }
                first = money;
            }
        }
        return first == null ? null : first.code();
    }

    private static Value result(Call call, BigDecimal amount, @Nullable String code) {
        return switch (call.result().code()) {
            case "int" -> call.whole(clamped(amount));
            case "dur" -> call.duration(clamped(amount.setScale(0, RoundingMode.HALF_UP)));
            case "cur" -> call.money(amount, code);
            default -> call.decimal(amount);
        };
    }

    private static long clamped(BigDecimal whole) {
        return whole.min(BigDecimal.valueOf(Long.MAX_VALUE))
                .max(BigDecimal.valueOf(Long.MIN_VALUE))
                .longValue();
    }
}
