package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.value.ScalarType;
import java.util.List;

/**
 * Reads attributes of the participant into variables; a missing one reads as NOT_SET.
 *
 * @param attributes what is read, in order
 */
public record GetParticipantData(List<Attribute> attributes) implements Action {
    static final String KEY = "getParticipantData";

    public GetParticipantData {
        attributes = List.copyOf(attributes);
    }

    /**
     * One attribute.
     *
     * @param name yields its name
     * @param target receives its value
     */
    public record Attribute(Expression name, Variable target) {}

    static GetParticipantData read(ActionSource in) {
        return new GetParticipantData(attributes(in));
    }

    /** The list {@code attributes} of an action that reads them. */
    static List<Attribute> attributes(ActionSource in) {
        return in.each("attributes", "attribute", item -> {
            Expression name = item.expression("name", ScalarType.STRING);
            return item.variable("variable").map(target -> new Attribute(name, target));
        });
    }

    @Override
    public String key() {
        return KEY;
    }
}
