package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.value.ScalarType;
import java.util.List;
import java.util.Optional;

/**
 * Writes attributes of the participant.
 *
 * @param attributes what is written, in order
 */
public record SetParticipantData(List<Attribute> attributes) implements Action {
    static final String KEY = "setParticipantData";

    public SetParticipantData {
        attributes = List.copyOf(attributes);
    }

    /**
     * One attribute.
     *
     * @param name yields its name
     * @param value yields its value
     */
    public record Attribute(Expression name, Expression value) {}

    static SetParticipantData read(ActionSource in) {
        return new SetParticipantData(attributes(in));
    }

    /** The list {@code attributes} of an action that writes them. */
    static List<Attribute> attributes(ActionSource in) {
        return in.each(
                "attributes",
                "attribute",
                item -> Optional.of(new Attribute(
                        item.expression("name", ScalarType.STRING), item.expression("value", ScalarType.STRING))));
    }

    @Override
    public String key() {
        return KEY;
    }
}
