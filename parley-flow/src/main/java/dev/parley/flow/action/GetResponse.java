package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a text of a response library and puts values in its {@code {{name}}} places.
 *
 * @param library yields the library's name
 * @param response yields the response's name
 * @param substitutions yield the values, by name
 * @param body receives the text, or null
 * @param success what runs when there is such a response
 * @param failure what runs when there is none
 */
public record GetResponse(
        Expression library,
        Expression response,
        Map<String, Expression> substitutions,
        @Nullable Variable body,
        Block success,
        Block failure)
        implements Action {
    static final String KEY = "getResponse";

    public GetResponse {
        substitutions = OrderedMap.copyOf(substitutions);
    }

    static GetResponse read(ActionSource in) {
        return new GetResponse(
                in.expression("library", ScalarType.STRING),
                in.expression("response", ScalarType.STRING),
                in.named("substitutions"),
                in.binding("responseBody", ScalarType.STRING),
                in.branch("success"),
                in.branch("failure"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
