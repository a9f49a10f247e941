package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import java.util.Map;

/**
 * Makes an external contact that came by itself one that is kept for good. A contact can be promoted once.
 *
 * @param id yields the contact's id
 * @param failureOutputs receive {@code errorType} and {@code errorMessage}
 * @param success what runs when it was promoted
 * @param failure what runs when it was not
 */
public record PromoteExternalContact(Expression id, Map<String, Variable> failureOutputs, Block success, Block failure)
        implements Action {
    static final String KEY = "promoteExternalContact";

    public PromoteExternalContact {
        failureOutputs = OrderedMap.copyOf(failureOutputs);
    }

    static PromoteExternalContact read(ActionSource in) {
        return new PromoteExternalContact(
                in.expression("externalId", ScalarType.STRING),
                in.bindings("failureOutputs"),
                in.branch("success"),
                in.branch("failure"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
