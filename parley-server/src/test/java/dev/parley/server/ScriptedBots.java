package dev.parley.server;

import dev.parley.api.WireJson;
import dev.parley.api.message.ConversationContentQuickReply;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.BotProvider;
import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.Integration;
import dev.parley.provider.ListedBot;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.FailureCode;
import dev.parley.provider.Secret;
import dev.parley.provider.outgoing.Outgoing;
import dev.parley.server.integration.Providers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.node.ObjectNode;

/** Third-party bots that do what they are told: {@code bye}, {@code fail}, {@code refuse}, {@code hang}; else they echo. */
final class ScriptedBots implements BotProviderFactory {
    static final String LEX = "lex-1";
    static final String DIGITAL = "digital-1";
    static final String DESK = "desk-1";
    static final String ENGINE = "engine-1";
    static final String MISSING = "missing-1";
    static final String MISTAKEN = "mistaken-1";

    final List<ProviderCall> calls = new CopyOnWriteArrayList<>();
    volatile CountDownLatch hanging = new CountDownLatch(1);
    volatile CountDownLatch release = new CountDownLatch(1);
    /** What happens in a turn before it is answered. */
    volatile Runnable during = () -> {};

    private final int concurrency;

    /** @param concurrency how many calls each integration may have at once */
    ScriptedBots(int concurrency) {
        this.concurrency = concurrency;
    }

    Providers providers() {
        ListedBot travel = new ListedBot("travel", "Travel desk", "Books trips", List.of("2", "1"), List.of("en-us"));
        ListedBot hotel = new ListedBot("hotel", "Hotel desk", "", List.of("1"), List.of());
        return new Providers(
                List.of(
                        integration(LEX, "amazon-lex-v2", List.of(travel, hotel)),
                        integration(DIGITAL, "bot-connector-v2", List.of(travel, hotel)),
                        integration(DESK, "bot-connector-v1", List.of()),
                        integration(ENGINE, "dialog-engine", List.of(travel)),
                        integration(MISSING, "nuance-mix", List.of(travel)),
                        integration(MISTAKEN, "amazon-lex-v1", List.of(travel))),
                Map.of(),
                List.of(this),
                Providers.NONE.outgoing());
    }

    private Integration integration(String id, String type, List<ListedBot> bots) {
        return new Integration(
                id,
                "Integration " + id,
                type,
                Map.of("region", "moon-1"),
                Map.of("key", new Secret("top secret")),
                bots,
                Duration.ofSeconds(7),
                concurrency);
    }

    @Override
    public Map<String, BotType> types() {
        return Map.of(
                "amazon-lex-v1",
                BotType.AMAZON_LEX,
                "amazon-lex-v2",
                BotType.AMAZON_LEX,
                "bot-connector-v1",
                BotType.GENESYS_BOT_CONNECTOR,
                "bot-connector-v2",
                BotType.GENESYS_DIGITAL_BOT_CONNECTOR);
    }

    @Override
    public List<String> mistakes(Integration integration) {
        return integration.type().equals("amazon-lex-v1") ? List.of("It needs a locale.") : List.of();
    }

    @Override
    public BotProvider open(Integration integration, Outgoing outgoing) {
        return new BotProvider() {
            @Override
            public ProviderTurn turn(ProviderCall call) {
                return answer(call);
            }

            @Override
            public RawMap rawMap() {
                return integration.type().startsWith("amazon") ? RawMap.AMAZON_LEX : RawMap.GENESYS_BOT_CONNECTOR;
            }

            @Override
            public void close() {}
        };
    }

    private ProviderTurn answer(ProviderCall call) {
        calls.add(call);
        during.run();
        String text =
                Objects.requireNonNullElse(call.request().postTextMessage().text(), "");
        ObjectNode raw = WireJson.mapper().createObjectNode().put("heard", text).put("exact", 1.50);
        return switch (text) {
            case "" -> new ProviderTurn.Refused("postTextMessage.text", "Say something.");
            case "bye" ->
                new ProviderTurn.Answered(
                        BotState.COMPLETE, List.of(says("Bye")), "Leave", Map.of("city", "Oslo"), raw, "end");
            case "fail" -> new ProviderTurn.Failed(FailureCode.ERROR_RESPONSE, "It said no.", raw);
            case "late" -> ProviderTurn.failed(FailureCode.TIMEOUT, "It said nothing.");
            case "hang" -> {
                hanging.countDown();
                await();
                yield ProviderTurn.failed(FailureCode.TIMEOUT, "It said nothing.");
            }
            default ->
                new ProviderTurn.Answered(
                        BotState.MORE_DATA,
                        List.of(
                                says(call.state() + "|" + text),
                                new PostTextMessage(
                                        PostTextMessage.Type.STRUCTURED,
                                        "Pick",
                                        List.of(ConversationMessageContent.of(new ConversationContentQuickReply(
                                                null, "Paris", "paris", null, null))))),
                        "",
                        Map.of(),
                        raw,
                        call.state() + "*");
        };
    }

    private void await() {
        try {
            release.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static PostTextMessage says(String text) {
        return new PostTextMessage(PostTextMessage.Type.TEXT, text, null);
    }
}
