package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.value.ScalarType;

/**
 * Hands the conversation to a queue. In a text session the bot exits and says what was asked for
 * (architect-semantics §3.9).
 *
 * @param queue yields the queue
 * @param preTransfer yields what is said before
 */
public record TransferToAcd(Expression queue, Expression preTransfer) implements Action {
    static final String KEY = "transferToAcd";

    static TransferToAcd read(ActionSource in) {
        in.inert(
                "priority",
                "preferredAgents",
                "languageSkill",
                "acdSkills",
                "directAgent",
                "failureTransferCommunication",
                "failureOutputs",
                "overrideInQueueFlow",
                "preTransferAudio",
                "failureTransferAudio");
        in.branch("failure");
        return new TransferToAcd(
                in.expression("targetQueue", ScalarType.QUEUE),
                in.expression("preTransferCommunication", ScalarType.COMMUNICATION));
    }

    @Override
    public String key() {
        return KEY;
    }
}
