package dev.parley.engine.action;

import dev.parley.engine.run.Run;
import dev.parley.flow.action.Transfer;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.PhoneNumberValue;
import dev.parley.flow.value.Value;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What else a transfer asks for: {@code ; priority 5; skills Billing, Sales}. What is NOT_SET, and the standard
 * priority 0, is left out.
 */
final class TransferWishes {
    private static final IntegerValue STANDARD_PRIORITY = new IntegerValue(0);

    private TransferWishes() {}

    static String of(Transfer action, Run run) {
        return action.wishes().entrySet().stream()
                .map(wish -> words(wish.getKey(), wish.getValue(), run))
                .collect(Collectors.joining());
    }

    private static String words(String name, List<Expression> wished, Run run) {
        String values = wished.stream()
                .map(run::evaluate)
                .flatMap(TransferWishes::items)
                .filter(value -> value.isSet() && !value.equals(STANDARD_PRIORITY))
                .map(TransferWishes::text)
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? "" : "; " + name + " " + values;
    }

    private static Stream<Value> items(Value value) {
        return value instanceof CollectionValue collection ? collection.items().stream() : Stream.of(value);
    }

    private static String text(Value value) {
        return switch (value) {
            case PhoneNumberValue phone -> phone.dialled();
            case DirectoryValue object -> object.text() + score(object);
            default -> value.text();
        };
    }

    /** A preferred agent goes with a score. */
    private static String score(DirectoryValue object) {
        Value score = object.properties().get("score");
        return score == null ? "" : " (" + score.text() + ")";
    }
}
