package dev.parley.api.integration;

import dev.parley.api.Required;
import java.util.List;

/**
 * A version of a bot.
 *
 * @param version its name
 * @param supportedLanguages the languages it speaks
 * @param intents what it understands
 */
public record BotConnectorBotVersion(
        @Required String version,
        @Required List<String> supportedLanguages,
        @Required List<BotIntent> intents) {
    public BotConnectorBotVersion {
        supportedLanguages = List.copyOf(supportedLanguages);
        intents = List.copyOf(intents);
    }
}
