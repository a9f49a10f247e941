package dev.parley.api.integration;

import dev.parley.api.Required;
import java.util.List;

/**
 * The bots of an integration.
 *
 * @param chatBots the bots
 */
public record BotList(@Required List<BotConnectorBot> chatBots) {
    public BotList {
        chatBots = List.copyOf(chatBots);
    }
}
