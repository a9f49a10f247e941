package dev.parley.server.store;

import java.time.Instant;

/**
 * A version of a flow with its text.
 *
 * @param flowId the flow's id
 * @param version the version, unique within the flow
 * @param file the name of the file it was read from
 * @param text the file's text
 * @param publishedAt when it was kept first
 */
public record StoredFlowVersion(String flowId, String version, String file, String text, Instant publishedAt) {}
