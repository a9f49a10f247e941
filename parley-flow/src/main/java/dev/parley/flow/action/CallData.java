package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calls an action of an integration and binds its answer to variables (architect-semantics §3.9).
 *
 * @param category the integration's name
 * @param dataAction the action's name
 * @param inputs yield what is sent, by name
 * @param bindings what the answer or the error fills
 * @param timeout yields how long to wait; NOT_SET for the standard minute
 * @param success what runs after an answer
 * @param failure what runs after an error
 * @param late what runs when no answer came in time
 */
public record CallData(
        String category,
        String dataAction,
        Map<String, Expression> inputs,
        Bindings bindings,
        Expression timeout,
        Block success,
        Block failure,
        Block late)
        implements Action {
    static final String KEY = "callData";

    public CallData {
        inputs = OrderedMap.copyOf(inputs);
    }

    static Action read(ActionSource in) {
        in.inert("processingPrompt");
        Expression timeout = in.expression("timeout", ScalarType.DURATION);
        Block success = in.branch("success");
        Block failure = in.branch("failure");
        Block late = in.branch("timeout");
        Optional<ActionSource.NamedSource> category = in.object("category");
        Optional<ActionSource.NamedSource> dataAction =
                category.flatMap(named -> named.source().object("dataAction"));
        if (category.isEmpty() || dataAction.isEmpty()) {
            return new NotRunnable(KEY, in.settings(), List.of(success, failure, late));
        }
        ActionSource contract = dataAction.get().source();
        return new CallData(
                category.get().name(),
                dataAction.get().name(),
                contract.named("inputs"),
                Bindings.read(contract, "successOutputs"),
                timeout,
                success,
                failure,
                late);
    }

    @Override
    public String key() {
        return KEY;
    }
}
