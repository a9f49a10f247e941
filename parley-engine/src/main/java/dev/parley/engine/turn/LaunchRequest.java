package dev.parley.engine.turn;

import dev.parley.flow.value.OrderedMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a session is started with.
 *
 * @param language the wished language tag; blank or unsupported: the flow's default
 * @param inputs values of input variables by full or bare name, in their wire form
 * @param conversationId the conversation the session belongs to, possibly empty
 * @param source {@code call}, {@code chat} or {@code messaging}
 * @param participant what is known of the participant already: attributes by name
 */
public record LaunchRequest(
        String language,
        Map<String, JsonNode> inputs,
        String conversationId,
        String source,
        Map<String, String> participant) {
    public LaunchRequest {
        inputs = OrderedMap.copyOf(inputs);
        participant = OrderedMap.copyOf(participant);
    }

    /** Nothing is known of the participant. */
    public LaunchRequest(String language, Map<String, JsonNode> inputs, String conversationId, String source) {
        this(language, inputs, conversationId, source, Map.of());
    }
}
