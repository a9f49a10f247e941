package dev.parley.provider.lex;

import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.provider.BotProvider;
import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.Integration;
import dev.parley.provider.outgoing.Outgoing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Opens integrations with Lex; both versions have the same name on the wire (providers-and-channels §0.3). */
public final class LexFactory implements BotProviderFactory {
    @Override
    public Map<String, BotType> types() {
        return Arrays.stream(LexVersion.values())
                .collect(Collectors.toUnmodifiableMap(LexVersion::type, version -> BotType.AMAZON_LEX));
    }

    @Override
    public List<String> mistakes(Integration integration) {
        List<String> mistakes = LexSettings.mistakes(integration);
        return mistakes.isEmpty()
                ? Rehearsal.mistake(LexSettings.of(integration)).stream().toList()
                : mistakes;
    }

    @Override
    public BotProvider open(Integration integration, Outgoing outgoing) {
        LexSettings settings = LexSettings.of(integration);
        Rehearsal.of(settings);
        return new LexProvider(
                settings.version(),
                new LexNames(integration.properties()),
                settings.version().runtime(settings, outgoing));
    }
}
