package dev.parley.api.textbots;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * One input event of a session. The object that matches the type is read; others are ignored, as working clients send
 * an empty {@code inputEventUserInput} with {@code NoOp} (wire-contract §1.2).
 *
 * @param previousTurn the last turn the caller saw
 * @param inputEventType what happened
 * @param inputEventUserInput what the participant wrote
 * @param inputEventRichMedia what the participant chose
 * @param inputEventError how the channel failed
 */
public record TextBotFlowTurnRequest(
        @Nullable TextBotTurnReference previousTurn,
        @Required InputEventType inputEventType,
        @Nullable TextBotUserInputEvent inputEventUserInput,
        @Nullable TextBotsRichMediaInputEvent inputEventRichMedia,
        @Nullable TextBotErrorInputEvent inputEventError) {
    /** What may happen. */
    public enum InputEventType {
        @JsonProperty("NoOp")
        NO_OP,
        @JsonProperty("UserInput")
        USER_INPUT,
        @JsonProperty("RichMediaInput")
        RICH_MEDIA_INPUT,
        @JsonProperty("Error")
        ERROR,
        @JsonProperty("NoMatch")
        NO_MATCH,
        @JsonProperty("NoInput")
        NO_INPUT,
        @JsonProperty("UserDisconnect")
        USER_DISCONNECT,
        @JsonProperty("ClientSessionExpired")
        CLIENT_SESSION_EXPIRED
    }
}
