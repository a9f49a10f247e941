package dev.parley.api.integration;

import dev.parley.api.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bot of an integration.
 *
 * @param id its id
 * @param name its name
 * @param description more about it
 * @param versions its versions, the standard one first
 * @param selfUri its path
 */
public record BotConnectorBot(
        @Required String id,
        @Required String name,
        @Nullable String description,
        @Required List<BotConnectorBotVersion> versions,
        @Nullable String selfUri) {
    public BotConnectorBot {
        versions = List.copyOf(versions);
    }

    /** The same bot with its path. */
    public BotConnectorBot at(String path) {
        return new BotConnectorBot(id, name, description, versions, path);
    }
}
