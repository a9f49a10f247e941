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
 * Looks up an external contact or an external organization by its id.
 *
 * @param key which of the two it is
 * @param type the kind of object
 * @param id yields the id
 * @param result receives the object, or null
 * @param failureOutputs receive {@code errorType} and {@code errorMessage}
 * @param found what runs when there is one
 * @param notFound what runs when there is none
 * @param failure what runs when nobody can tell
 */
public record GetExternal(
        String key,
        ScalarType type,
        Expression id,
        @Nullable Variable result,
        Map<String, Variable> failureOutputs,
        Block found,
        Block notFound,
        Block failure)
        implements Action {
    static final String CONTACT = "getExternalContact";
    static final String ORGANIZATION = "getExternalOrganization";

    public GetExternal {
        failureOutputs = OrderedMap.copyOf(failureOutputs);
    }

    static GetExternal readContact(ActionSource in) {
        return read(CONTACT, ScalarType.EXTERNAL_CONTACT, in);
    }

    static GetExternal readOrganization(ActionSource in) {
        return read(ORGANIZATION, ScalarType.EXTERNAL_ORGANIZATION, in);
    }

    private static GetExternal read(String key, ScalarType type, ActionSource in) {
        return new GetExternal(
                key,
                type,
                in.expression("externalId", ScalarType.STRING),
                in.binding("externalResult", type),
                in.bindings("failureOutputs"),
                in.branch("found"),
                in.branch("notFound"),
                in.branch("failure"));
    }
}
