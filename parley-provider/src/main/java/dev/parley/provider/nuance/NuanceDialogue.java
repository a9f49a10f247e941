package dev.parley.provider.nuance;

import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.ListedBot;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.Failed;
import dev.parley.provider.ProviderTurn.FailureCode;
import dev.parley.provider.SlotText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One turn of a dialogue, which may take several calls (providers-and-channels §4.4). One thread uses it, once. */
final class NuanceDialogue {
    private static final int MOST_CONTINUATIONS = 5;

    private final NuanceSettings settings;
    private final NuanceService service;
    private final ListedBot bot;
    private final TimeLeft time;
    private final List<PostTextMessage> replies = new ArrayList<>();
    private final Map<String, String> slots = new TreeMap<>();
    private int continuations;
    private boolean dataRefused;

    NuanceDialogue(NuanceSettings settings, NuanceService service, ListedBot bot, TimeLeft time) {
        this.settings = settings;
        this.service = service;
        this.bot = bot;
        this.time = time;
    }

    /** Starts it, and says what the participant has said already to the question of the welcome. */
    ProviderTurn begin(ObjectNode start, PostTextMessage message, String words) {
        return switch (service.start(settings.client(bot), settings.model(bot), start, time)) {
            case NuanceAnswer.Missing<ObjectNode>(Failed failed) -> failed;
            case NuanceAnswer.Came<ObjectNode>(ObjectNode body) -> {
                String id = NuanceMessages.text(body.path("payload"), "sessionId");
                yield id.isEmpty() ? unreadable("'sessionId'", body) : welcome(id, message, words);
            }
        };
    }

    private ProviderTurn welcome(String session, PostTextMessage message, String words) {
        ProviderTurn welcome = execute(session, nothing());
        return !words.isEmpty()
                        && welcome instanceof ProviderTurn.Answered answered
                        && answered.botState() == BotState.MORE_DATA
                ? execute(session, NuanceSession.of(answered.state()).input(message, words))
                : welcome;
    }

    /** Sends an input and goes on as long as Nuance wants nothing of the participant. */
    ProviderTurn execute(String session, ObjectNode input) {
        return switch (service.execute(settings.client(bot), session, input, time)) {
            case NuanceAnswer.Missing<ObjectNode>(Failed failed) -> failed;
            case NuanceAnswer.Came<ObjectNode>(ObjectNode body) -> came(session, body);
        };
    }

    private ProviderTurn came(String session, ObjectNode body) {
        if (!(body.path("payload") instanceof ObjectNode payload)) {
            return unreadable("'payload'", body);
        }
        replies.addAll(NuanceMessages.texts(payload.path("messages")));
        if (payload.path("qaAction") instanceof ObjectNode action) {
            replies.addAll(NuanceMessages.question(action));
            return answered(BotState.MORE_DATA, "", action, body, new NuanceSession(session, items(action)));
        }
        if (payload.path("continueAction") instanceof ObjectNode action) {
            return goOn(session, action, body);
        }
        if (payload.path("daAction") instanceof ObjectNode action) {
            return refuseData(session, action, body);
        }
        if (payload.path("endAction") instanceof ObjectNode action) {
            String name =
                    settings.nodeName(bot, NuanceMessages.text(action, "id")).orElse("");
            return answered(BotState.COMPLETE, name, action, body, new NuanceSession(session, List.of()));
        }
        if (payload.path("escalationAction") instanceof ObjectNode action) {
            return escalate(session, action, body);
        }
        return answered(BotState.MORE_DATA, "", nothing(), body, new NuanceSession(session, List.of()));
    }

    private ProviderTurn goOn(String session, ObjectNode action, ObjectNode body) {
        if (++continuations > MOST_CONTINUATIONS) {
            return giveUp(
                    session, "Nuance wants to go on more than " + MOST_CONTINUATIONS + " times in one turn.", body);
        }
        replies.addAll(NuanceMessages.texts(action.path("message")));
        keep(action);
        return execute(session, nothing());
    }

    /** A dialogue may ask its client for data, of which there is none here; it is told so once. */
    private ProviderTurn refuseData(String session, ObjectNode action, ObjectNode body) {
        String node = NuanceMessages.text(action, "id");
        if (dataRefused) {
            return giveUp(session, "Nuance asks again for data of its client, now at '" + node + "'.", body);
        }
        dataRefused = true;
        ObjectNode input = nothing();
        ObjectNode requested = input.putObject("requested_data").put("id", node);
        requested.putObject("data").put("returnCode", "1").put("returnMessage", "The client has no data.");
        return execute(session, input);
    }

    private ProviderTurn escalate(String session, ObjectNode action, ObjectNode body) {
        replies.addAll(NuanceMessages.texts(action.path("message")));
        service.stop(settings.client(bot), session, time);
        String node = NuanceMessages.text(action, "id");
        String name = settings.nodeName(bot, node).orElse(node);
        return answered(BotState.COMPLETE, name, action, body, new NuanceSession(session, List.of()));
    }

    private ProviderTurn giveUp(String session, String why, ObjectNode body) {
        service.stop(settings.client(bot), session, time);
        return new Failed(FailureCode.ERROR_RESPONSE, why, body);
    }

    private ProviderTurn answered(
            BotState state, String intentName, JsonNode action, ObjectNode body, NuanceSession session) {
        keep(action);
        return new ProviderTurn.Answered(state, replies, intentName, slots, body, session.state());
    }

    private void keep(JsonNode action) {
        action.path("data")
                .properties()
                .forEach(slot -> SlotText.of(slot.getValue()).ifPresent(text -> slots.put(slot.getKey(), text)));
    }

    private static List<NuanceSession.Item> items(JsonNode action) {
        return NuanceMessages.items(action).stream()
                .map(item -> item.path("value"))
                .map(value ->
                        new NuanceSession.Item(NuanceMessages.text(value, "id"), NuanceMessages.text(value, "value")))
                .toList();
    }

    private static Failed unreadable(String missing, ObjectNode body) {
        return new Failed(FailureCode.INVALID_RESPONSE, "The answer of Nuance has no " + missing + ".", body);
    }

    private static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
