package dev.parley.api.architect;

import dev.parley.api.Division;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that flows may reach (wire-contract §4.4).
 *
 * @param id its id
 * @param name its name
 * @param division where it belongs
 * @param description more about it
 * @param selfUri its path
 */
public record FlowMilestone(
        String id, String name, Division division, @Nullable String description, String selfUri) {}
