package dev.parley.api.textbots;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import java.util.List;

/**
 * What a bot talks through.
 *
 * @param name the kind of channel
 * @param inputModes how participants answer
 * @param outputModes how the bot speaks
 * @param userAgent what the participant uses
 */
public record TextBotChannel(
        @Required Name name,
        @Required List<Mode> inputModes,
        @Required List<Mode> outputModes,
        @Required UserAgent userAgent) {
    /** The kinds of channel. */
    public enum Name {
        @JsonProperty("Chat")
        CHAT,
        @JsonProperty("Call")
        CALL,
        @JsonProperty("Messaging")
        MESSAGING
    }

    /** The ways of speaking. */
    public enum Mode {
        @JsonProperty("Text")
        TEXT
    }

    /** @param name the product the participant uses */
    public record UserAgent(@Required MessagingPlatformType name) {}
}
