package dev.parley.api.flow;

import org.jspecify.annotations.Nullable;

/**
 * Which flow is meant: by id, or by name and type.
 *
 * @param id its id
 * @param name its name
 * @param type its kind, in any case
 * @param version the id of one of its versions; the newest where it is missing
 */
public record ArchitectFlowReference(
        @Nullable String id,
        @Nullable String name,
        @Nullable String type,
        @Nullable String version) {}
