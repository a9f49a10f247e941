package dev.parley.api.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an export is.
 *
 * @param id its id
 * @param status how far it is
 * @param command what it does
 * @param downloadUrl where the result is, as an absolute URL that needs no token
 * @param messages what there is to say
 * @param selfUri its path
 */
public record ArchitectExportJobStateResponse(
        String id,
        JobStatus status,
        JobCommand command,
        @Nullable String downloadUrl,
        List<ArchitectJobMessage> messages,
        String selfUri) {}
