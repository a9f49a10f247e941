package dev.parley.workspace.action;

import dev.parley.flow.source.Position;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A data action in the form in which the platform exports it (wire-contract §4.6).
 *
 * @param name its name in flows
 * @param category the name of its integration; empty where the file does not say, as exports do not
 * @param integrationType the type of its integration, such as {@code custom-rest-actions}
 * @param secure whether what goes in and comes out must not be shown or kept
 * @param timeout how long a call may take, 1 to 60 seconds; empty for as long as the caller waits
 * @param request what is sent
 * @param response how the answer is read
 * @param inputSchema the JSON schema of its inputs
 * @param successSchema the JSON schema of its result
 * @param at where it stands
 */
public record CustomAction(
        String name,
        Optional<String> category,
        String integrationType,
        boolean secure,
        Optional<Duration> timeout,
        Request request,
        Response response,
        ObjectNode inputSchema,
        ObjectNode successSchema,
        Position at) {
    /**
     * What is sent.
     *
     * @param method the HTTP method
     * @param url the template of the address; one that names no host belongs to the integration's {@code uri}
     * @param headers the templates of the headers
     * @param body the template of the body
     */
    public record Request(String method, Text url, Map<String, Text> headers, Text body) {
        public Request {
            headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        }
    }

    /**
     * How the answer is read.
     *
     * @param translations JSON paths into the answer, by the name that the template knows what is there by
     * @param defaults JSON for the paths that lead nowhere
     * @param template the template of the result
     */
    public record Response(Map<String, Text> translations, Map<String, Text> defaults, Text template) {
        public Response {
            translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
            defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
        }
    }
}
