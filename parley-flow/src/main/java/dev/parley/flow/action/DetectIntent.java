package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.Output;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Understands a text and goes the way of its intent, without asking anybody.
 *
 * @param text yields the text
 * @param intents what runs for each intent, by its name; only those that are enabled can win
 * @param detected receives the name of the intent; null: nobody does
 * @param otherwise runs when no intent was understood
 */
public record DetectIntent(
        Expression text,
        Map<String, Output> intents,
        @Nullable Variable detected,
        Block otherwise) implements Action {
    static final String KEY = "detectIntent";

    public DetectIntent {
        intents = OrderedMap.copyOf(intents);
    }

    static DetectIntent read(ActionSource in) {
        return new DetectIntent(
                in.expression("inputText", ScalarType.STRING),
                in.named("intents", "intent"),
                in.binding("detectedIntent", ScalarType.STRING),
                in.branch("default"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
