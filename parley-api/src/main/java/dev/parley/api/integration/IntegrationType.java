package dev.parley.api.integration;

/**
 * A kind of integration.
 *
 * @param id its word in {@code organization.yaml}
 * @param name the same word
 */
public record IntegrationType(String id, String name) {}
