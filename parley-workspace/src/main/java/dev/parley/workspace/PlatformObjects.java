package dev.parley.workspace;

import java.util.List;

/**
 * The objects of {@code organization.yaml} that the platform lists for those who administer it.
 *
 * @param divisions the divisions beside the home division
 * @param outcomes the outcomes flows may set
 * @param milestones the milestones flows may reach
 */
public record PlatformObjects(List<NamedObject> divisions, List<NamedObject> outcomes, List<NamedObject> milestones) {
    public static final PlatformObjects NONE = new PlatformObjects(List.of(), List.of(), List.of());

    public PlatformObjects {
        divisions = List.copyOf(divisions);
        outcomes = List.copyOf(outcomes);
        milestones = List.copyOf(milestones);
    }
}
