package dev.parley.provider.connector;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.FailureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what bots behind connectors answer, in all the spellings they use (providers-and-channels §1.2, §1.3). */
final class ConnectorAnswer {
    /** What is kept of a session between turns: that there was one. */
    private static final String STARTED = "started";

    private ConnectorAnswer() {}

    /** Reads the slots of an answer; throws {@link UnreadableAnswer}. */
    interface Slots {
        Map<String, String> of(ObjectNode body);
    }

    static ProviderTurn read(ObjectNode body, Slots slots) {
        try {
            JsonNode intent = body.path("intent");
            if (intent.isContainer()) {
                throw new UnreadableAnswer("'intent' is no text");
            }
            ProviderTurn.Answered turn = new ProviderTurn.Answered(
                    state(body.path("botState")),
                    replies(body),
                    intent.asString(""),
                    slots.of(body),
                    raw(body),
                    STARTED);
            return turn;
        } catch (UnreadableAnswer wrong) {
            return new ProviderTurn.Failed(
                    FailureCode.INVALID_RESPONSE, "The bot's answer cannot be used: " + wrong.reason() + ".", body);
        }
    }

    private static BotState state(JsonNode state) {
        return switch (state.asString("").toUpperCase(Locale.ROOT)) {
            case "MOREDATA" -> BotState.MORE_DATA;
            case "COMPLETE" -> BotState.COMPLETE;
            case "FAILED" -> BotState.FAILED;
            default -> throw new UnreadableAnswer("'botState' is none of MoreData, Complete and Failed");
        };
    }

    /** The replies under the one or the other spelling; of both the one that says something. */
    private static List<PostTextMessage> replies(ObjectNode body) {
        JsonNode small = list(body.path("replymessages"));
        JsonNode messages = small.isEmpty() ? list(body.path("replyMessages")) : small;
        List<PostTextMessage> replies = new ArrayList<>();
        for (JsonNode message : messages) {
            if (!(message instanceof ObjectNode object)) {
                throw new UnreadableAnswer("a reply is no object");
            }
            replies.add(reply(object));
        }
        return replies;
    }

    private static JsonNode list(JsonNode node) {
        if (node.isArray() || node.isNull() || node.isMissingNode()) {
            return node;
        }
        throw new UnreadableAnswer("its replies are no list");
    }

    private static PostTextMessage reply(ObjectNode message) {
        String type = message.path("type").asString("Text");
        ObjectNode spelt = message.deepCopy().put("type", type(type).orElse("Unknown"));
        try {
            return WireJson.mapper().treeToValue(spelt, PostTextMessage.class);
        } catch (JacksonException wrong) {
            throw new UnreadableAnswer("a reply of type " + type + " cannot be read");
        }
    }

    private static Optional<String> type(String word) {
        return List.of("Text", "Structured", "Receipt", "Event", "Message").stream()
                .filter(type -> type.equalsIgnoreCase(word))
                .findFirst();
    }

    /** The whole body, with its parameters as texts. */
    private static ObjectNode raw(ObjectNode body) {
        JsonNode parameters = body.path("parameters");
        if (parameters.isNull() || parameters.isMissingNode()) {
            return body;
        }
        if (!(parameters instanceof ObjectNode map)) {
            throw new UnreadableAnswer("'parameters' is no map");
        }
        ObjectNode raw = body.deepCopy();
        ObjectNode texts = raw.putObject("parameters");
        for (Map.Entry<String, JsonNode> parameter : map.properties()) {
            if (parameter.getValue().isContainer()) {
                throw new UnreadableAnswer("the parameter '" + parameter.getKey() + "' is no text");
            }
            Optional.ofNullable(text(parameter.getValue())).ifPresent(text -> texts.put(parameter.getKey(), text));
        }
        return raw;
    }

    /** A value as text: numbers, booleans, lists and maps as JSON (providers-and-channels §0.4.5); null for nothing. */
    static @Nullable String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}
