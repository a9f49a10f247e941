package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import java.util.List;

/**
 * Writes attributes of the participant of a conversation.
 *
 * @param conversation yields the conversation's id; NOT_SET for the session's own
 * @param attributes what is written, in order
 * @param found what runs when the conversation is known
 * @param notFound what runs when it is not
 */
public record SetConversationData(
        Expression conversation, List<SetParticipantData.Attribute> attributes, Block found, Block notFound)
        implements Action {
    static final String KEY = "setConversationData";

    public SetConversationData {
        attributes = List.copyOf(attributes);
    }

    static SetConversationData read(ActionSource in) {
        in.inert("participantId");
        return new SetConversationData(
                in.expression("conversationId", ScalarType.STRING),
                SetParticipantData.attributes(in),
                in.branch("found"),
                in.branch("notFound"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
