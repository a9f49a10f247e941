package dev.parley.server.session;

/** The ids of outcomes and milestones, which flows know by their names. */
public interface FlowObjectIds {
    String outcome(String name);

    String milestone(String name);
}
