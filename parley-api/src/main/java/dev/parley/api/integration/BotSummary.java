package dev.parley.api.integration;

import org.jspecify.annotations.Nullable;

/**
 * A bot of an integration, in short.
 *
 * @param id its id
 * @param name its name
 * @param description more about it
 */
public record BotSummary(String id, String name, @Nullable String description) {}
