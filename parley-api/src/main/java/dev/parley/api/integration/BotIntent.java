package dev.parley.api.integration;

import dev.parley.api.Required;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An intent of a bot.
 *
 * @param name its name
 * @param slots its slots by name
 */
public record BotIntent(@Required String name, @Nullable Map<String, BotSlot> slots) {}
