package dev.parley.api.organization;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the organisation (wire-contract §3.4).
 *
 * @param id its id
 * @param name its name
 * @param description more about it
 * @param homeDivision whether everything belongs there of which nothing else is said
 * @param objectCounts how many objects of each kind belong there, if asked for
 * @param selfUri its path
 */
public record AuthzDivision(
        String id,
        String name,
        String description,
        boolean homeDivision,
        @Nullable Map<String, Long> objectCounts,
        String selfUri) {}
