package dev.parley.api.integration;

import org.jspecify.annotations.Nullable;

/**
 * A version of a bot, in short.
 *
 * @param id the bot's id
 * @param name the bot's name
 * @param description more about the bot
 * @param version the version
 */
public record BotVersionSummary(
        String id, String name, @Nullable String description, String version) {}
