package dev.parley.provider.connector;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextRequest;
import dev.parley.provider.Integration;
import dev.parley.provider.ListedBot;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Integrations with the fake bot, and messages for it. */
final class Calls {
    static final ListedBot BOT = new ListedBot("b-1", "Travel", "", List.of("2.0", "1.0"), List.of("en-us", "de"));

    private Calls() {}

    static Integration integration(String type, URI uri) {
        return new Integration(
                "i-1",
                "Travel desk",
                type,
                Map.of("uri", uri.toString()),
                Map.of("X-Secret", new Secret("open sesame")),
                List.of(BOT),
                Duration.ofSeconds(10),
                4);
    }

    /**
     * A message in a session.
     *
     * @param more further fields of the request, each with a comma behind it
     */
    static ProviderCall call(String message, String more) {
        return call(message, more, Duration.ofSeconds(10));
    }

    static ProviderCall call(String message, String more, Duration deadline) {
        String json = """
                {"botId": "b-1", "integrationId": "i-1", "botSessionId": "s-1", %s "postTextMessage": %s}
                """.formatted(more, message);
        return new ProviderCall(
                BOT,
                WireJson.mapper().readValue(json, PostTextRequest.class),
                "conversation-1",
                "correlation-1",
                deadline,
                "");
    }

    static ProviderCall says(String text) {
        return call("{\"type\": \"Text\", \"text\": \"" + text + "\"}", "");
    }
}
