package dev.parley.provider.dialogflow;

import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.provider.BotProvider;
import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.Integration;
import dev.parley.provider.outgoing.Outgoing;
import java.util.List;
import java.util.Map;

/** Makes adapters of Dialogflow ES and CX. */
public final class DialogflowProviderFactory implements BotProviderFactory {
    static final String ES = "google-dialogflow-es";
    static final String CX = "google-dialogflow-cx";

    @Override
    public Map<String, BotType> types() {
        return Map.of(ES, BotType.GOOGLE_DIALOG_FLOW_ES, CX, BotType.GOOGLE_DIALOG_FLOW_CX);
    }

    @Override
    public List<String> mistakes(Integration integration) {
        return Site.mistakes(integration);
    }

    @Override
    public BotProvider open(Integration integration, Outgoing outgoing) {
        Site site = Site.of(integration);
        Edition edition = switch (integration.type()) {
            case ES -> new EsEdition();
            case CX -> new CxEdition();
            default -> throw new IllegalArgumentException("not a type of Dialogflow: " + integration.type());
        };
        return new DialogflowProvider(site, edition, outgoing);
    }
}
