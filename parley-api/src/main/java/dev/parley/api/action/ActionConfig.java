package dev.parley.api.action;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a data action is called.
 *
 * @param request what is sent
 * @param response how the answer is read
 * @param timeoutSeconds how long it may take, if it says so
 */
public record ActionConfig(
        Request request, Response response, @Nullable Integer timeoutSeconds) {
    /** Templates of what is sent. */
    public record Request(
            String requestUrlTemplate, String requestTemplate, String requestType, Map<String, String> headers) {}

    /** Paths into the answer, their defaults, and the template of the result. */
    public record Response(
            Map<String, String> translationMap, Map<String, String> translationMapDefaults, String successTemplate) {}
}
