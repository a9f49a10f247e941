package dev.parley.api.textbots;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * A bot that was found.
 *
 * @param id its id
 * @param name its name
 * @param botType what it is
 * @param description its author's words
 * @param virtualAgentEnabled whether it is a virtual agent
 * @param selfUri where it is described
 */
public record BotSearchResponse(
        @Required String id,
        @Required String name,
        @Required BotType botType,
        @Nullable String description,
        @Nullable Boolean virtualAgentEnabled,
        @Nullable String selfUri) {
    /** The kinds of bot. */
    public enum BotType {
        @JsonProperty("GenesysBotConnector")
        GENESYS_BOT_CONNECTOR,
        @JsonProperty("GenesysDialogEngine")
        GENESYS_DIALOG_ENGINE,
        @JsonProperty("AmazonLex")
        AMAZON_LEX,
        @JsonProperty("GoogleDialogFlowES")
        GOOGLE_DIALOG_FLOW_ES,
        @JsonProperty("GoogleDialogFlowCX")
        GOOGLE_DIALOG_FLOW_CX,
        @JsonProperty("NuanceDlg")
        NUANCE_DLG,
        @JsonProperty("GenesysBotFlow")
        GENESYS_BOT_FLOW,
        @JsonProperty("GenesysDigitalBotFlow")
        GENESYS_DIGITAL_BOT_FLOW,
        @JsonProperty("GenesysVoiceSurveyFlow")
        GENESYS_VOICE_SURVEY_FLOW,
        @JsonProperty("GenesysDigitalBotConnector")
        GENESYS_DIGITAL_BOT_CONNECTOR
    }
}
