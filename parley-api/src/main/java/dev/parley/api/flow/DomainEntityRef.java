package dev.parley.api.flow;

import org.jspecify.annotations.Nullable;

/**
 * Something of the organisation, by id and name.
 *
 * @param id its id
 * @param name its name, where it is known
 * @param selfUri its path
 */
public record DomainEntityRef(String id, @Nullable String name, String selfUri) {}
