package dev.parley.server.integration;

import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.Integration;
import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The third-party bots of a server.
 *
 * @param integrations what is configured
 * @param mistakes what keeps some of them from working beside what their adapters find, in words that say what to do, by
 *     id
 * @param factories the adapters there are; of two for one type the first counts
 * @param outgoing the only way out to other hosts
 */
public record Providers(
        List<Integration> integrations,
        Map<String, List<String>> mistakes,
        List<BotProviderFactory> factories,
        Outgoing outgoing) {
    /** No third-party bots. */
    public static final Providers NONE = new Providers(List.of(), Map.of(), List.of(), new NoWayOut());

    public Providers {
        integrations = List.copyOf(integrations);
        mistakes = Map.copyOf(mistakes);
        factories = List.copyOf(factories);
    }

    /** What keeps an integration from working, in words that say what to do; empty if nothing. */
    public List<String> mistakesOf(Integration integration) {
        List<String> adapters = factory(integration.type())
                .map(factory -> factory.mistakes(integration))
                .orElseGet(() -> List.of(
                        integration.type().equals(Integrations.DIALOG_ENGINE)
                                ? "Bots of Dialog Engine cannot be talked to; make it a bot flow."
                                : "This server has no adapter for '" + integration.type()
                                        + "'; put its files into the folder 'providers'."));
        return Stream.concat(mistakes.getOrDefault(integration.id(), List.of()).stream(), adapters.stream())
                .toList();
    }

    /** The adapter of a type; empty if there is none. */
    Optional<BotProviderFactory> factory(String type) {
        return factories.stream()
                .filter(factory -> factory.types().containsKey(type))
                .findFirst();
    }

    /** For servers that call nobody. */
    private record NoWayOut() implements Outgoing {
        private static final String REASON = "this server calls no other hosts";

        @Override
        public OutgoingAnswer send(OutgoingRequest request) {
            return new OutgoingAnswer.Forbidden(REASON);
        }

        @Override
        public Optional<String> refusal(URI endpoint) {
            return Optional.of(REASON);
        }
    }
}
