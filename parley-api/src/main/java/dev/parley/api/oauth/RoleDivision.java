package dev.parley.api.oauth;

import dev.parley.api.Required;

/**
 * A role and where it counts.
 *
 * @param roleId the role
 * @param divisionId the division
 */
public record RoleDivision(
        @Required String roleId, @Required String divisionId) {}
