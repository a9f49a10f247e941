package dev.parley.flow.expression.function;

import static dev.parley.flow.value.DecimalValue.CONTEXT;

import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code + - * / % ^} and the bitwise operators. */
final class ArithmeticOperators {
    private static final List<String> DECIMAL_PAIRS = List.of("dec,dec", "int,dec", "dec,int");

    private ArithmeticOperators() {}

    static void define(Definitions operators) {
        defineSums(operators);
        defineProducts(operators);
        operators.add("&(int,int)->int", call -> call.whole(call.integer(0) & call.integer(1)));
        operators.add("|(int,int)->int", call -> call.whole(call.integer(0) | call.integer(1)));
        operators.add("~(int)->int", call -> call.whole(~call.integer(0)));
    }

    private static void defineSums(Definitions operators) {
        operators.add("+(int,int)->int", call -> call.whole(call.integer(0) + call.integer(1)));
        defineDecimal(operators, "+", (a, b) -> a.add(b, CONTEXT));
        operators.add("+(cur,cur)->cur", call -> money(call, BigDecimal::add));
        operators.add("+(dur,dur)->dur", call -> call.duration(call.milliseconds(0) + call.milliseconds(1)));
        operators.add("+(dtm,dur)->dtm", call -> call.dateTime(call.moment(0).plusMillis(call.milliseconds(1))));
        operators.add("+(dur,dtm)->dtm", call -> call.dateTime(call.moment(1).plusMillis(call.milliseconds(0))));
        operators.add("+(str,str)->str", ArithmeticOperators::join);
        operators.add("+(apa?,apa?)->aud", Call::notSet);

        operators.add("-(int,int)->int", call -> call.whole(call.integer(0) - call.integer(1)));
        defineDecimal(operators, "-", (a, b) -> a.subtract(b, CONTEXT));
        operators.add("-(cur,cur)->cur", call -> money(call, BigDecimal::subtract));
        operators.add("-(dur,dur)->dur", call -> call.duration(call.milliseconds(0) - call.milliseconds(1)));
        operators.add("-(dtm,dur)->dtm", call -> call.dateTime(call.moment(0).minusMillis(call.milliseconds(1))));

        operators.add("-(int)->int", call -> call.whole(-call.integer(0)));
        operators.add("-(dec)->dec", call -> call.decimal(call.number(0).negate()));
        operators.add("-(cur)->cur", call -> scaled(call, call.currency(0), BigDecimal::negate));
        operators.add("-(dur)->dur", call -> call.duration(-call.milliseconds(0)));
    }

    private static void defineProducts(Definitions operators) {
        operators.add("*(int,int)->int", ArithmeticOperators::multiply);
        defineDecimal(operators, "*", (a, b) -> a.multiply(b, CONTEXT));
        for (String number : List.of("dec", "int")) {
            operators.add(
                    "*(cur," + number + ")->cur",
                    call -> scaled(call, call.currency(0), amount -> amount.multiply(call.number(1), CONTEXT)));
            operators.add(
                    "*(" + number + ",cur)->cur",
                    call -> scaled(call, call.currency(1), amount -> amount.multiply(call.number(0), CONTEXT)));
            operators.add(
                    "/(cur," + number + ")->cur",
                    call -> scaled(call, call.currency(0), amount -> amount.divide(divisor(call), CONTEXT)));
            operators.add(
                    "%(cur," + number + ")->cur",
                    call -> scaled(call, call.currency(0), amount -> remainder(amount, divisor(call))));
        }
        operators.add("/(int,int)->dec", call -> call.decimal(call.number(0).divide(divisor(call), CONTEXT)));
        operators.add(
                "%(int,int)->int",
                call -> {
                    divisor(call);
                    return call.whole(call.integer(0) % call.integer(1));
                });
        operators.add("^(int,int)->dec", Power::raise);
        for (String pair : DECIMAL_PAIRS) {
            operators.add(
                    "/(" + pair + ")->dec", call -> call.decimal(call.number(0).divide(divisor(call), CONTEXT)));
            operators.add("%(" + pair + ")->dec", call -> call.decimal(remainder(call.number(0), divisor(call))));
            operators.add("^(" + pair + ")->dec", Power::raise);
        }
    }

    private static void defineDecimal(Definitions operators, String symbol, BinaryOperator<BigDecimal> operation) {
        for (String pair : DECIMAL_PAIRS) {
            operators.add(
                    symbol + "(" + pair + ")->dec",
                    call -> call.decimal(operation.apply(call.number(0), call.number(1))));
        }
    }

    private static Value join(Call call) {
        call.checkLength((long) call.text(0).length() + call.text(1).length());
        return call.string(call.text(0) + call.text(1));
    }

    private static Value multiply(Call call) {
        long left = call.integer(0);
        long right = call.integer(1);
        boolean overflows = Math.multiplyHigh(left, right) != (left * right) >> 63;
        return call.whole(overflows ? Long.MAX_VALUE : left * right);
    }

    private static BigDecimal divisor(Call call) {
        BigDecimal divisor = call.number(1);
        if (divisor.signum() == 0) {
            throw call.fault(1, "Division by zero; test the divisor first");
        }
        return divisor;
    }

    /** Exact, also where the quotient has more digits than a Decimal. */
    private static BigDecimal remainder(BigDecimal amount, BigDecimal divisor) {
        return amount.remainder(divisor);
    }

    private static Value money(Call call, BinaryOperator<BigDecimal> operation) {
        CurrencyValue left = call.currency(0);
        CurrencyValue right = call.currency(1);
        sameCode(call, left, right);
        BigDecimal a = left.amount();
        BigDecimal b = right.amount();
        if (a == null || b == null) {
            throw call.fault(a == null ? 0 : 1, "This Currency has no amount; test it with IsNotSetOrEmpty first");
        }
        return call.money(operation.apply(a, b), left.code());
    }

    /** Refuses two amounts of different money (architect-semantics §5.5). */
    static void sameCode(Call call, CurrencyValue left, CurrencyValue right) {
        if (!Objects.equals(left.code(), right.code())) {
            throw call.fault("The currencies differ: " + shown(left.code()) + " and " + shown(right.code())
                    + "; bring them together with ConvertCurrency");
        }
    }

    private static String shown(@Nullable String code) {
        return code == null ? "NOT_SET" : code;
    }

    private static Value scaled(Call call, CurrencyValue money, UnaryOperator<BigDecimal> operation) {
        BigDecimal amount = money.amount();
        if (amount == null) {
            throw call.fault("This Currency has no amount; test it with IsNotSetOrEmpty first");
        }
        return call.money(operation.apply(amount), money.code());
    }
}
