package dev.parley.api.architect;

import dev.parley.api.DivisionWish;
import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as somebody wants to have it (wire-contract §4.4).
 *
 * @param name its name
 * @param division where it is to belong; the home division where nothing is said
 * @param description more about it
 */
public record FlowMilestoneRequest(
        @Required String name,
        @Nullable DivisionWish division,
        @Nullable String description) {}
