package dev.parley.server.integration;

import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.provider.BotProvider.RawMap;
import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.Integration;
import dev.parley.provider.ListedBot;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.FailureCode;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The integrations there are, with the bots of each. Adapters are opened when they are called first. */
public final class Integrations implements AutoCloseable {
    /** The type of integrations with Dialog Engine, which nobody can talk to (providers-and-channels §5). */
    public static final String DIALOG_ENGINE = "dialog-engine";

    private final Providers providers;
    private final BotLists lists;
    private final ProviderMeters meters;
    private final Clock clock;
    private final Map<String, ProviderGate> gates = new ConcurrentHashMap<>();

    public Integrations(Providers providers, BotLists lists, MeterRegistry registry, Clock clock) {
        this.providers = providers;
        this.lists = lists;
        this.meters = new ProviderMeters(registry);
        meters.count(providers.integrations().size());
        this.clock = clock;
    }

    /** All of them in the order of their file. */
    public List<Integration> all() {
        return providers.integrations();
    }

    public Optional<Integration> find(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The bots of an integration: those of its file, else those that were put in over the API. */
    public List<ListedBot> bots(Integration integration) {
        return integration.bots().isEmpty() ? lists.listed(integration.id()) : integration.bots();
    }

    public Optional<ListedBot> bot(Integration integration, String botId) {
        return bots(integration).stream().filter(bot -> bot.id().equals(botId)).findFirst();
    }

    /** What the bots of an integration are called on the wire; empty where its adapter is not there. */
    public Optional<BotType> botType(Integration integration) {
        return integration.type().equals(DIALOG_ENGINE)
                ? Optional.of(BotType.GENESYS_DIALOG_ENGINE)
                : providers
                        .factory(integration.type())
                        .map(factory -> factory.types().get(integration.type()));
    }

    /** What keeps an integration from working, in words that say what to do; empty if nothing. */
    public List<String> mistakes(Integration integration) {
        return providers.mistakesOf(integration);
    }

    /** Sends a message to a bot, if the integration works and is not overloaded. */
    public ProviderTurn turn(Integration integration, ProviderCall call) {
        return gate(integration)
                .map(gate -> gate.turn(call))
                .orElseGet(
                        () -> ProviderTurn.failed(FailureCode.NOT_CONFIGURED, String.join(" ", mistakes(integration))));
    }

    /** Which of the raw maps of an answer holds what the provider sent. */
    public RawMap rawMap(Integration integration) {
        return gate(integration).map(ProviderGate::rawMap).orElseGet(() -> byType(integration.type()));
    }

    private static RawMap byType(String type) {
        return switch (type) {
            case "amazon-lex-v1", "amazon-lex-v2" -> RawMap.AMAZON_LEX;
            case "google-dialogflow-es", "google-dialogflow-cx" -> RawMap.GOOGLE_DIALOG_FLOW;
            case "nuance-mix" -> RawMap.NUANCE_MIX_DLG;
            default -> RawMap.GENESYS_BOT_CONNECTOR;
        };
    }

    private Optional<ProviderGate> gate(Integration integration) {
        ProviderGate open = gates.get(integration.id());
        if (open != null) {
            return Optional.of(open);
        }
        return providers
                .factory(integration.type())
                .filter(factory -> mistakes(integration).isEmpty())
                .map(factory -> gates.computeIfAbsent(integration.id(), id -> open(integration, factory)));
    }

    private ProviderGate open(Integration integration, BotProviderFactory factory) {
        AdapterLoader loader = AdapterLoader.of(factory);
        return new ProviderGate(
                integration, loader.call(() -> factory.open(integration, providers.outgoing())), loader, meters, clock);
    }

    @Override
    public void close() {
        gates.values().forEach(ProviderGate::close);
    }
}
