package dev.parley.server.store;

/**
 * A version of a flow that was made over the API. Its text is in the {@link FlowVersionStore}.
 *
 * @param flowId the flow
 * @param number its number, from 1
 * @param definition what is known of it, as JSON
 */
public record StoredSavedVersion(String flowId, int number, String definition) {}
