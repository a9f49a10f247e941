package dev.parley.api.flow;

/**
 * An export that has begun.
 *
 * @param id its id
 * @param status how far it is
 * @param totalFlows how many flows it exports
 * @param selfUri its path
 */
public record RegisterArchitectExportJobResponse(String id, JobStatus status, int totalFlows, String selfUri) {}
