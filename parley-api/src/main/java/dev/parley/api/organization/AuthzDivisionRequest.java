package dev.parley.api.organization;

import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * A division as somebody wants to have it (wire-contract §3.4).
 *
 * @param name what people call it
 * @param description more about it
 */
public record AuthzDivisionRequest(
        @Required String name, @Nullable String description) {}
