package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import java.util.Map;

/**
 * Hands the conversation to a queue. In a text session the bot exits and says what was asked for
 * (architect-semantics §3.9).
 *
 * @param queue yields the queue
 * @param preTransfer yields what is said before
 * @param failureTransfer yields what is said where there is no queue
 * @param failureOutputs receive {@code errorType} and {@code errorMessage}
 * @param failure what runs where there is no queue
 */
public record TransferToAcd(
        Expression queue,
        Expression preTransfer,
        Expression failureTransfer,
        Map<String, Variable> failureOutputs,
        Block failure)
        implements Action {
    static final String KEY = "transferToAcd";

    public TransferToAcd {
        failureOutputs = OrderedMap.copyOf(failureOutputs);
    }

    static TransferToAcd read(ActionSource in) {
        in.inert(
                "priority",
                "preferredAgents",
                "languageSkill",
                "acdSkills",
                "directAgent",
                "overrideInQueueFlow",
                "preTransferAudio",
                "failureTransferAudio");
        return new TransferToAcd(
                in.expression("targetQueue", ScalarType.QUEUE),
                in.expression("preTransferCommunication", ScalarType.COMMUNICATION),
                in.expression("failureTransferCommunication", ScalarType.COMMUNICATION),
                in.bindings("failureOutputs"),
                in.branch("failure"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
