package dev.parley.provider.dialogflow;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextRequest;
import dev.parley.provider.BotProvider;
import dev.parley.provider.Integration;
import dev.parley.provider.ListedBot;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.Secret;
import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Integrations and calls for tests. */
final class Calls {
    static final String SESSION = "0b7a9c1e-7d8e-4c57-9a57-0f9f5f3a2c11";
    static final ListedBot BOT = new ListedBot("agent-7", "Pizza", "", List.of(), List.of("en-us"));

    private Calls() {}

    static Integration integration(String type, Map<String, String> properties, Map<String, Secret> credentials) {
        return new Integration(
                "i-1",
                "Google",
                type,
                properties,
                credentials,
                List.of(BOT),
                Integration.STANDARD_DEADLINE,
                Integration.STANDARD_CONCURRENCY);
    }

    /** The adapter of an integration with the fake, which has a key. */
    static BotProvider open(String type, FakeGoogle google, Map<String, String> more) {
        Map<String, String> properties = new HashMap<>(Map.of("endpoint", google.uri()));
        properties.putAll(more);
        Integration integration =
                integration(type, properties, Map.of(Site.SERVICE_ACCOUNT, TestKey.secret("pizza-project")));
        return new DialogflowProviderFactory().open(integration, open());
    }

    /** A way out that forbids nothing. */
    static Outgoing open() {
        return forbidding(Optional.empty());
    }

    static Outgoing forbidding(Optional<String> reason) {
        return new Outgoing() {
            @Override
            public OutgoingAnswer send(OutgoingRequest request) {
                throw new UnsupportedOperationException("Dialogflow is spoken to over gRPC.");
            }

            @Override
            public Optional<String> refusal(URI endpoint) {
                return reason;
            }
        };
    }

    /** A call whose request has the standard ids where the JSON names none. */
    static ProviderCall call(JsonNode json, String state) {
        ObjectNode request = WireJson.mapper()
                .createObjectNode()
                .put("botId", BOT.id())
                .put("integrationId", "i-1")
                .put("botSessionId", SESSION);
        request.setAll((ObjectNode) json);
        return new ProviderCall(
                BOT,
                WireJson.mapper().treeToValue(request, PostTextRequest.class),
                "c-1",
                "r-1",
                Duration.ofSeconds(20),
                state);
    }

    static ProviderCall call(String json, String state) {
        return call(WireJson.mapper().readTree(json), state);
    }

    static ProviderCall saying(String text) {
        ObjectNode json = WireJson.mapper().createObjectNode();
        json.putObject("postTextMessage").put("type", "Text").put("text", text);
        return call(json, "under way");
    }

    static ProviderCall within(Duration deadline, ProviderCall call) {
        return new ProviderCall(
                call.bot(), call.request(), call.conversationId(), call.correlationId(), deadline, call.state());
    }
}
