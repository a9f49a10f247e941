package dev.parley.api;

/**
 * Anything with a name.
 *
 * @param id its id
 * @param name its name
 */
public record NamedEntity(String id, String name) {}
