package dev.parley.workspace;

import org.jspecify.annotations.Nullable;

/**
 * An object of the organisation that has little more than a name.
 *
 * @param id its id
 * @param name its name
 * @param description more about it
 */
public record NamedObject(String id, String name, @Nullable String description) {}
