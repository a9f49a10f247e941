package dev.parley.api.flow;

import java.util.List;

/**
 * How far a validation is.
 *
 * @param id its id
 * @param status how far it is
 * @param command what it does
 * @param messages the findings
 * @param selfUri its path
 */
public record ArchitectValidateJobStateResponse(
        String id, JobStatus status, JobCommand command, List<ArchitectJobMessage> messages, String selfUri) {}
