package dev.parley.provider.nuance;

import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.provider.BotProvider;
import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.Integration;
import dev.parley.provider.outgoing.Outgoing;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Opens integrations with Nuance Mix. */
public final class NuanceFactory implements BotProviderFactory {
    private final InstantSource clock;

    public NuanceFactory() {
        this(InstantSource.system());
    }

    NuanceFactory(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, BotType> types() {
        return Map.of("nuance-mix", BotType.NUANCE_DLG);
    }

    @Override
    public List<String> mistakes(Integration integration) {
        return NuanceSettings.mistakes(integration);
    }

    @Override
    public BotProvider open(Integration integration, Outgoing outgoing) {
        NuanceSettings settings = new NuanceSettings(integration);
        NuanceTokens tokens = new NuanceTokens(settings.tokenUri(), outgoing, clock);
        return new NuanceProvider(settings, new NuanceService(settings.base(), outgoing, tokens));
    }
}
