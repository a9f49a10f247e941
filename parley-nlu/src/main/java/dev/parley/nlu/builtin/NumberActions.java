package dev.parley.nlu.builtin;

import dev.parley.nlu.grammar.Action;
import dev.parley.nlu.grammar.Arguments;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What the rules of numbers and amounts compute. An amount of money is {@code AMOUNT CODE}. */
final class NumberActions {
    static final Map<String, Action> ALL = Map.of(
            "sum", NumberActions::sum,
            "product", NumberActions::product,
            "negative", arguments -> plain(arguments.number(0).negate()),
            "within", NumberActions::within,
            "digits", NumberActions::digits,
            "repeat", arguments -> Optional.of(arguments.text(1).repeat(arguments.whole(0))),
            "money", NumberActions::money,
            "cents", arguments -> money(arguments.number(0).movePointLeft(2), arguments),
            "millions", arguments -> money(arguments.number(0).movePointRight(6), arguments));

    private NumberActions() {}

    private static Optional<String> plain(BigDecimal number) {
        return Optional.of(number.toPlainString());
    }

    private static Optional<String> sum(Arguments arguments) {
        return plain(arguments.number(0).add(arguments.number(1)));
    }

    private static Optional<String> product(Arguments arguments) {
        return plain(arguments.number(0).multiply(arguments.number(1)));
    }

    /** {@code within LEAST MOST NUMBER}: the whole number if it is between the two. */
    private static Optional<String> within(Arguments arguments) {
        int number = arguments.whole(2);
        return number >= arguments.whole(0) && number <= arguments.whole(1)
                ? Optional.of(Integer.toString(number))
                : Optional.empty();
    }

    /** {@code digits NUMBER}: the digits of a number that is said as a part of a sequence. */
    private static Optional<String> digits(Arguments arguments) {
        return arguments.text(0).contains(".") ? Optional.empty() : Optional.of(arguments.text(0));
    }

    /** {@code money AMOUNT CODE [HUNDREDTHS]}. */
    private static Optional<String> money(Arguments arguments) {
        BigDecimal amount = arguments.number(0);
        if (arguments.size() > 2) {
            BigDecimal hundredths = arguments.number(2);
            boolean fits = hundredths.signum() >= 0 && hundredths.compareTo(BigDecimal.valueOf(100)) < 0;
            if (!fits || amount.stripTrailingZeros().scale() > 0) {
                return Optional.empty();
            }
            amount = amount.add(hundredths.movePointLeft(2));
        }
        return money(amount, arguments);
    }

    private static Optional<String> money(BigDecimal amount, Arguments arguments) {
        return Optional.of(amount.toPlainString() + " " + arguments.text(1));
    }
}
