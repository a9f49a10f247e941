package dev.parley.provider.nuance;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextRequest;
import dev.parley.api.textbots.PostTextRequest.NuanceMixDlgSettings;
import dev.parley.provider.BotProvider;
import dev.parley.provider.Integration;
import dev.parley.provider.ListedBot;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.Secret;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Someone who talks to a bot, turn after turn, as the server does. */
final class NuanceCaller implements AutoCloseable {
    static final ListedBot COFFEE = new ListedBot("coffee", "Coffee", "", List.of(), List.of("en-us"));
    static final Map<String, String> CREDENTIALS =
            Map.of("clientId", NuanceFake.CLIENT_ID, "clientSecret", NuanceFake.CLIENT_SECRET);

    private final BotProvider provider;
    private Duration deadline = Duration.ofSeconds(20);
    private String state = "";

    private NuanceCaller(BotProvider provider) {
        this.provider = provider;
    }

    static NuanceCaller of(NuanceFake fake) {
        return of(fake, InstantSource.system());
    }

    static NuanceCaller of(NuanceFake fake, InstantSource clock) {
        return of(integration(fake.properties(), CREDENTIALS), clock);
    }

    static NuanceCaller of(Integration integration, InstantSource clock) {
        return new NuanceCaller(new NuanceFactory(clock).open(integration, new LoopbackOutgoing()));
    }

    static Integration integration(Map<String, String> properties, Map<String, String> credentials) {
        Map<String, Secret> secrets = new HashMap<>();
        credentials.forEach((name, value) -> secrets.put(name, new Secret(value)));
        return new Integration(
                "nuance",
                "Nuance",
                "nuance-mix",
                properties,
                secrets,
                List.of(COFFEE),
                Integration.STANDARD_DEADLINE,
                Integration.STANDARD_CONCURRENCY);
    }

    NuanceCaller within(Duration time) {
        deadline = time;
        return this;
    }

    ProviderTurn say(String text) {
        return say(text, null);
    }

    ProviderTurn say(String text, @Nullable NuanceMixDlgSettings settings) {
        return send(new PostTextMessage(PostTextMessage.Type.TEXT, text, null), null, settings);
    }

    ProviderTurn press(String text, String payload) {
        String message = """
                {"type":"Structured","text":"%s","content":[{"contentType":"ButtonResponse",
                "buttonResponse":{"type":"QuickReply","text":"%s","payload":"%s"}}]}""".formatted(text, text, payload);
        return send(WireJson.mapper().readValue(message, PostTextMessage.class), null, null);
    }

    ProviderTurn send(PostTextMessage message, @Nullable Integer minutes, @Nullable NuanceMixDlgSettings settings) {
        PostTextRequest request = new PostTextRequest(
                "coffee",
                null,
                "nuance",
                "session-1",
                message,
                null,
                minutes,
                null,
                null,
                null,
                null,
                null,
                null,
                settings);
        ProviderTurn turn = provider.turn(new ProviderCall(COFFEE, request, "user-1", "correlation", deadline, state));
        if (turn instanceof ProviderTurn.Answered answered) {
            state = answered.state();
        }
        return turn;
    }

    @Override
    public void close() {
        provider.close();
    }
}
