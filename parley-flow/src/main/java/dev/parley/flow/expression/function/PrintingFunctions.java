package dev.parley.flow.expression.function;

import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.JsonValue;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** ToString, the same in every language, and ToDisplayString in the language of the session. */
final class PrintingFunctions {
    private static final int MOST_PLACES = 28;
    private static final int ALL_PLACES = -1;

    private PrintingFunctions() {}

    static void define(Definitions functions) {
        define(functions, "ToString", PrintingFunctions::plain);
        define(functions, "ToDisplayString", PrintingFunctions::display);
    }

    /** Turns one value that is set into text. */
    @FunctionalInterface
    private interface Printer {
        /** @param places digits behind the point, or {@link #ALL_PLACES} */
        String print(Call call, Value value, int places);
    }

    private static void define(Definitions functions, String name, Printer printer) {
        functions.add(name + "(any?)->str", call -> single(call, printer, ALL_PLACES));
        functions.add(name + "(any[])->str", call -> joined(call, printer, "\n", ALL_PLACES));
        functions.add(name + "(any[],str?)->str", call -> joined(call, printer, call.textOrEmpty(1), ALL_PLACES));
        for (String type : List.of("dec", "cur")) {
            functions.add(name + "(" + type + "?,int)->str", call -> single(call, printer, places(call, 1)));
            functions.add(name + "(" + type + "[]?,int)->str", call -> joined(call, printer, "\n", places(call, 1)));
            functions.add(
                    name + "(" + type + "[]?,str?,int)->str",
                    call -> joined(call, printer, call.textOrEmpty(1), places(call, 2)));
        }
    }

    private static int places(Call call, int index) {
        return call.between(index, "number of decimal places", 1, MOST_PLACES);
    }

    private static Value single(Call call, Printer printer, int places) {
        Value value = call.value(0);
        return isNothing(value) ? call.notSet() : call.string(printer.print(call, value, places));
    }

    private static boolean isNothing(Value value) {
        return !value.isSet() || (value instanceof JsonValue json && json.isNull());
    }

    private static Value joined(Call call, Printer printer, String delimiter, int places) {
        StringBuilder joined = new StringBuilder();
        boolean first = true;
        for (Value item : call.items(0)) {
            joined.append(first ? "" : delimiter);
            joined.append(isNothing(item) ? "" : printer.print(call, item, places));
            call.checkLength(joined.length());
            first = false;
        }
        return call.string(joined.toString());
    }

    private static String plain(Call call, Value value, int places) {
        if (places == ALL_PLACES) {
            return value.text();
        }
        return switch (value) {
            case DecimalValue(BigDecimal number) -> rounded(number, places);
            case CurrencyValue money -> {
                BigDecimal amount = money.amount();
                String code = money.code();
                yield (amount == null ? "" : rounded(amount, places)) + "|" + (code == null ? "" : code);
            }
            default -> value.text();
        };
    }

    private static String rounded(BigDecimal number, int places) {
        return number.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private static String display(Call call, Value value, int places) {
        DisplayText text = new DisplayText(call.environment().language());
        return places == ALL_PLACES ? text.of(value) : text.of(value, places);
    }
}
