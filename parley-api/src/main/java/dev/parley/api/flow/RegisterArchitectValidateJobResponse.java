package dev.parley.api.flow;

/**
 * A validation that has begun.
 *
 * @param id its id
 * @param status how far it is
 * @param totalFlows how many flows it validates
 * @param selfUri its path
 */
public record RegisterArchitectValidateJobResponse(String id, JobStatus status, int totalFlows, String selfUri) {}
