package dev.parley.api.action;

import org.jspecify.annotations.Nullable;

/**
 * A data action (wire-contract §4.6).
 *
 * @param id its id
 * @param name its name
 * @param integrationId its integration; none where it belongs to no integration of the workspace
 * @param category the name of its integration
 * @param contract what goes in and comes out, if asked for
 * @param version its version
 * @param secure whether what goes in and comes out must not be shown
 * @param config how it is called, if asked for
 * @param selfUri its path
 */
public record Action(
        String id,
        String name,
        @Nullable String integrationId,
        String category,
        @Nullable ActionContract contract,
        int version,
        boolean secure,
        @Nullable ActionConfig config,
        String selfUri) {}
