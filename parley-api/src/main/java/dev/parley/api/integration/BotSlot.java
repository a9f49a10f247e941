package dev.parley.api.integration;

import org.jspecify.annotations.Nullable;

/**
 * A slot of a bot's intent.
 *
 * @param name its name
 * @param type what its values are
 */
public record BotSlot(@Nullable String name, @Nullable String type) {}
