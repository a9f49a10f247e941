package dev.parley.flow.expression.function;

import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.DateValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.TimeValue;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;

/** Equality, order and the logical operators. */
final class ComparisonOperators {
    private static final List<String> EQUAL_PAIRS =
            List.of("x?,x?", "dec?,int?", "int?,dec?", "int[]?,dec[]?", "dec[]?,int[]?", "x[]?,x[]?");
    private static final List<String> ORDERED_PAIRS = List.of(
            "int,dec", "dec,int", "cur,cur", "dtm,dtm", "dec,dec", "dur,dur", "int,int", "str,str", "dat,dat",
            "tim,tim");

    private ComparisonOperators() {}

    static void define(Definitions operators) {
        for (String pair : EQUAL_PAIRS) {
            operators.add(
                    "==(" + pair + ")->bln", call -> BooleanValue.of(Equality.same(call.value(0), call.value(1))));
            operators.add(
                    "!=(" + pair + ")->bln", call -> BooleanValue.of(!Equality.same(call.value(0), call.value(1))));
        }
        defineOrder(operators, ">", order -> order > 0);
        defineOrder(operators, ">=", order -> order >= 0);
        defineOrder(operators, "<", order -> order < 0);
        defineOrder(operators, "<=", order -> order <= 0);

        operators.add("and(bln,bln)->bln", call -> BooleanValue.of(call.truth(0) && call.truth(1)));
        operators.add("or(bln,bln)->bln", call -> BooleanValue.of(call.truth(0) || call.truth(1)));
        operators.add("!(bln)->bln", call -> BooleanValue.of(!call.truth(0)));
        operators.add("?:(bln?,x?,x?)->x", call -> call.value(call.flag(0) ? 1 : 2));
        operators.add("?:(bln?,x[],x[])->x[]", call -> call.value(call.flag(0) ? 1 : 2));
    }

    private static void defineOrder(Definitions operators, String symbol, IntPredicate holds) {
        for (String pair : ORDERED_PAIRS) {
            operators.add(symbol + "(" + pair + ")->bln", call -> BooleanValue.of(holds.test(compare(call))));
        }
    }

    private static int compare(Call call) {
        Value left = call.value(0);
        Value right = call.value(1);
        return switch (left) {
            case IntegerValue(long number)
            when right instanceof IntegerValue(long other) -> Long.compare(number, other);
            case IntegerValue _, DecimalValue _ -> call.number(0).compareTo(call.number(1));
            case DateTimeValue(var moment) -> moment.compareTo(((DateTimeValue) right).value());
            case DurationValue(long milliseconds) -> Long.compare(milliseconds, ((DurationValue) right).milliseconds());
            case DateValue(var day) -> day.compareTo(((DateValue) right).value());
            case TimeValue(var time) -> time.compareTo(((TimeValue) right).value());
            case CurrencyValue money -> compareMoney(call, money, (CurrencyValue) right);
            default -> TextOrder.compare(((StringValue) left).value(), ((StringValue) right).value(), false);
        };
    }

    private static int compareMoney(Call call, CurrencyValue left, CurrencyValue right) {
        ArithmeticOperators.sameCode(call, left, right);
        BigDecimal a = left.amount();
        BigDecimal b = right.amount();
        if (a == null || b == null) {
            throw call.fault(a == null ? 0 : 1, "This Currency has no amount; test it with IsNotSetOrEmpty first");
        }
        return a.compareTo(b);
    }
}
