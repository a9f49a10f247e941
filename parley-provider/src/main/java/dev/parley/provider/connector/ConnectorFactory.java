package dev.parley.provider.connector;

import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.provider.BotProvider;
import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.Integration;
import dev.parley.provider.outgoing.Outgoing;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the adapters of both bot connectors. */
public final class ConnectorFactory implements BotProviderFactory {
    /** The type of integrations with version 1, "Bot Connector". */
    public static final String V1 = "bot-connector-v1";

    /** The type of integrations with version 2, "Digital Bot Connector". */
    public static final String V2 = "bot-connector-v2";

    static final String URI_PROPERTY = "uri";

    @Override
    public Map<String, BotType> types() {
        return Map.of(V1, BotType.GENESYS_BOT_CONNECTOR, V2, BotType.GENESYS_DIGITAL_BOT_CONNECTOR);
    }

    @Override
    public List<String> mistakes(Integration integration) {
        List<String> mistakes = new ArrayList<>();
        Optional<String> uri = integration.property(URI_PROPERTY);
        if (uri.isEmpty()) {
            mistakes.add("It needs the property 'uri': "
                    + (integration.type().equals(V1)
                            ? "where every message is sent to."
                            : "the address before '/messages', such as https://bot.example/botconnector."));
        } else if (!isAddress(uri.get())) {
            mistakes.add("Its property 'uri' must be an address that begins with https://, not '" + uri.get() + "'.");
        }
        integration.properties().keySet().stream()
                .filter(property -> !property.equals(URI_PROPERTY))
                .sorted()
                .forEach(property ->
                        mistakes.add("It has no property '" + property + "'; a bot connector only has 'uri'."));
        if (integration.type().equals(V2) && integration.credentials().size() > 1) {
            mistakes.add("It has more than one credential; a connection secret is one header.");
        }
        return mistakes;
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && uri.getFragment() == null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    @Override
    public BotProvider open(Integration integration, Outgoing outgoing) {
        return integration.type().equals(V1)
                ? new BotConnectorV1(integration, outgoing)
                : new BotConnectorV2(integration, outgoing);
    }
}
