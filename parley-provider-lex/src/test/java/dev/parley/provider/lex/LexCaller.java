package dev.parley.provider.lex;

import dev.parley.api.WireJson;
import dev.parley.api.message.ConversationContentButtonResponse;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextRequest;
import dev.parley.api.textbots.PostTextRequest.AmazonLexRequest;
import dev.parley.provider.BotProvider;
import dev.parley.provider.Integration;
import dev.parley.provider.ListedBot;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.Secret;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Someone who talks to a bot, turn after turn, as the server does. */
final class LexCaller implements AutoCloseable {
    static final String SESSION = "46201d1c-0f5e-4c5e-9a57-7a8f5d6b3c21";
    static final ListedBot HOTEL =
            new ListedBot("hotel", "Hotel", "", List.of("live", "TSTALIASID"), List.of("en-us", "es-es"));
    static final ListedBot FLOWERS = new ListedBot("OrderFlowers", "Flowers", "", List.of("$LATEST"), List.of());

    private final BotProvider provider;
    private final ListedBot bot;
    private Duration deadline = Duration.ofSeconds(20);
    private String state = "";

    private LexCaller(BotProvider provider, ListedBot bot) {
        this.provider = provider;
        this.bot = bot;
    }

    static LexCaller of(LexVersion version, LexFake fake) {
        return of(integration(version, Map.of("endpoint", fake.endpoint()), Map.of()));
    }

    static LexCaller of(Integration integration) {
        return new LexCaller(
                new LexFactory().open(integration, new LoopbackOutgoing()),
                integration.bots().getFirst());
    }

    static Integration integration(
            LexVersion version, Map<String, String> properties, Map<String, String> credentials) {
        Map<String, String> settings = new HashMap<>(
                Map.of("region", "eu-west-1", "bot.hotel", "ABCDEFGHIJ", "alias.hotel.live", "KLMNOPQRST"));
        settings.putAll(properties);
        Map<String, String> keys = new HashMap<>(Map.of("accessKeyId", LexFake.KEY_ID, "secretAccessKey", LexFake.KEY));
        keys.putAll(credentials);
        Map<String, Secret> secrets = new HashMap<>();
        keys.forEach((name, value) -> secrets.put(name, new Secret(value)));
        return new Integration(
                "lex",
                "Lex",
                version.type(),
                settings,
                secrets,
                List.of(version == LexVersion.V1 ? FLOWERS : HOTEL),
                Integration.STANDARD_DEADLINE,
                Integration.STANDARD_CONCURRENCY);
    }

    LexCaller within(Duration time) {
        deadline = time;
        return this;
    }

    ProviderTurn say(String text) {
        return send(new PostTextMessage(PostTextMessage.Type.TEXT, text, null), null, null, null);
    }

    ProviderTurn say(String text, @Nullable String alias, @Nullable String language) {
        return send(new PostTextMessage(PostTextMessage.Type.TEXT, text, null), alias, language, null);
    }

    ProviderTurn say(String text, AmazonLexRequest settings) {
        return send(new PostTextMessage(PostTextMessage.Type.TEXT, text, null), null, null, settings);
    }

    ProviderTurn press(String text, String payload) {
        ConversationContentButtonResponse button = new ConversationContentButtonResponse(
                ConversationContentButtonResponse.Type.QUICK_REPLY, null, text, payload);
        String message = "{\"type\":\"Structured\",\"text\":\"" + text
                + "\",\"content\":[{\"contentType\":\"ButtonResponse\",\"buttonResponse\":"
                + WireJson.mapper().writeValueAsString(button) + "}]}";
        return send(WireJson.mapper().readValue(message, PostTextMessage.class), null, null, null);
    }

    ProviderTurn send(
            PostTextMessage message,
            @Nullable String alias,
            @Nullable String language,
            @Nullable AmazonLexRequest settings) {
        return send(SESSION, message, alias, language, settings);
    }

    ProviderTurn send(
            String session,
            PostTextMessage message,
            @Nullable String alias,
            @Nullable String language,
            @Nullable AmazonLexRequest settings) {
        PostTextRequest request = new PostTextRequest(
                bot.id(), alias, "lex", session, message, language, null, null, null, null, settings, null, null, null);
        ProviderTurn turn =
                provider.turn(new ProviderCall(bot, request, "conversation", "correlation", deadline, state));
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
