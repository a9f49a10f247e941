package dev.parley.api.flow;

import dev.parley.api.EntityRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a deployment is.
 *
 * @param id its id
 * @param status how far it is
 * @param command what it does
 * @param flow the flow that was deployed
 * @param messages the findings
 * @param selfUri its path
 */
public record ArchitectJobStateResponse(
        String id,
        JobStatus status,
        JobCommand command,
        @Nullable EntityRef flow,
        List<ArchitectJobMessage> messages,
        String selfUri) {}
