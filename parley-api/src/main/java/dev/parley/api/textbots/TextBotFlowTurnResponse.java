package dev.parley.api.textbots;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a bot answers.
 *
 * @param id the turn's id
 * @param previousTurn the turn before it
 * @param prompts what the bot says
 * @param nextActionType what the channel does next
 * @param nextActionDisconnect how the conversation ended
 * @param nextActionWaitForInput what is waited for
 * @param nextActionExit how the bot ended
 */
public record TextBotFlowTurnResponse(
        @Required String id,
        @Nullable TextBotTurnReference previousTurn,
        @Nullable TextBotOutputPrompts prompts,
        @Required NextActionType nextActionType,
        @Nullable TextBotDisconnectAction nextActionDisconnect,
        @Nullable TextBotWaitForInputAction nextActionWaitForInput,
        @Nullable TextBotExitAction nextActionExit) {
    /** What a channel may have to do. */
    public enum NextActionType {
        @JsonProperty("NoOp")
        NO_OP,
        @JsonProperty("Disconnect")
        DISCONNECT,
        @JsonProperty("WaitForInput")
        WAIT_FOR_INPUT,
        @JsonProperty("Exit")
        EXIT
    }
}
