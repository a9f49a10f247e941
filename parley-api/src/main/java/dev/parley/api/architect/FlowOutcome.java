package dev.parley.api.architect;

import dev.parley.api.Division;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that flows may set (wire-contract §4.4).
 *
 * @param id its id
 * @param name its name
 * @param division where it belongs
 * @param description more about it
 * @param selfUri its path
 */
public record FlowOutcome(
        String id, String name, Division division, @Nullable String description, String selfUri) {}
