package dev.parley.api.flow;

import org.jspecify.annotations.Nullable;

/**
 * A flow as somebody wants to have it.
 *
 * @param name its name; text, as a missing one has an error of its own
 * @param type its kind, in any case; text, as a missing one has an error of its own
 * @param description what it is for
 * @param division where it belongs; only its id counts
 */
public record FlowRequest(
        @Nullable String name,
        @Nullable String type,
        @Nullable String description,
        @Nullable Division division) {
    /** @param id the id of a division */
    public record Division(@Nullable String id) {}
}
