package dev.parley.flow.load;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import java.util.ArrayList;
import java.util.List;

/** The variables every flow of a kind can read without declaring them (architect-semantics §1.4). */
final class BuiltIns {
    private static final List<Variable> EVERYWHERE = List.of(
            of("Flow.IsTest", ScalarType.BOOLEAN),
            of("Flow.StartDateTimeUtc", ScalarType.DATE_TIME),
            of("Flow.Version", ScalarType.STRING));

    private static final List<Variable> BOT = List.of(
            of("Session.ConversationID", ScalarType.STRING),
            of("Session.Language", ScalarType.STRING),
            of("Session.Source", ScalarType.STRING),
            of("Session.LastCollectionUtterance", ScalarType.STRING),
            of("Session.LastCollectionConfidence", ScalarType.DECIMAL),
            of("Session.LastNLUCollectionConfidence", ScalarType.DECIMAL),
            of("Session.LastCompletedIntent", ScalarType.STRING),
            of("Session.ActiveIntent", ScalarType.STRING),
            of("Session.LastKnowledgeQuestion", ScalarType.STRING),
            of("Session.LastKnowledgeAnswer", ScalarType.STRING),
            of("Session.LastKnowledgeSearchID", ScalarType.STRING));

    private static final List<Variable> CALLER = List.of(
            of("Message.ConversationId", ScalarType.STRING),
            of("Message.IsNewConversation", ScalarType.BOOLEAN),
            of("Message.Message.body", ScalarType.STRING),
            of("Message.Message.id", ScalarType.STRING),
            of("Message.Message.senderAddress", ScalarType.STRING),
            of("Chat.ConversationId", ScalarType.STRING),
            of("Chat.Guest.customFields", ScalarType.CHAT_FIELD.collection()),
            of("Call.Ani", ScalarType.STRING),
            of("Call.ConversationId", ScalarType.STRING),
            of("Email.ConversationId", ScalarType.STRING));

    private BuiltIns() {}

    static List<Variable> of(FlowKind kind) {
        List<Variable> variables = new ArrayList<>(EVERYWHERE);
        variables.addAll(kind.isBot() ? BOT : CALLER);
        return variables;
    }

    private static Variable of(String name, Type type) {
        return Variable.builtIn(name, type);
    }
}
