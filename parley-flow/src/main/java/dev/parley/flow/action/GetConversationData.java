package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import java.util.List;

/**
 * Reads attributes of the participant of a conversation into variables; a missing one reads as NOT_SET.
 *
 * @param conversation yields the conversation's id; NOT_SET for the session's own
 * @param attributes what is read, in order
 * @param found what runs when the conversation is known
 * @param notFound what runs when it is not
 */
public record GetConversationData(
        Expression conversation, List<GetParticipantData.Attribute> attributes, Block found, Block notFound)
        implements Action {
    static final String KEY = "getConversationData";

    public GetConversationData {
        attributes = List.copyOf(attributes);
    }

    static GetConversationData read(ActionSource in) {
        in.inert("participantId");
        return new GetConversationData(
                in.expression("conversationId", ScalarType.STRING),
                GetParticipantData.attributes(in),
                in.branch("found"),
                in.branch("notFound"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
