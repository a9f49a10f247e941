package dev.parley.api.error;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every answer outside 2xx holds.
 *
 * @param message words for people, parameters filled in
 * @param code the dotted machine code
 * @param status the HTTP status
 * @param entityId the entity concerned
 * @param entityName its name
 * @param messageWithParams the words with <code>{name}</code> in place of parameters
 * @param messageParams the parameters
 * @param contextId the correlation id, as in the header {@code ININ-Correlation-Id}
 * @param details the fields at fault
 * @param errors further errors
 * @param limit the limit that was exceeded, if that is what is wrong
 */
public record ErrorBody(
        @Nullable String message,
        @Nullable String code,
        @Nullable Integer status,
        @Nullable String entityId,
        @Nullable String entityName,
        @Nullable String messageWithParams,
        @Nullable Map<String, String> messageParams,
        @Nullable String contextId,
        @Nullable List<ErrorDetail> details,
        @Nullable List<ErrorBody> errors,
        @Nullable ErrorLimit limit) {}
