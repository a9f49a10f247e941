package dev.parley.provider.nuance;

import dev.parley.provider.Integration;
import dev.parley.provider.ListedBot;
import dev.parley.provider.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an integration says about Nuance (providers-and-channels §4.3, §4.4). The properties: {@code uri}, the base of the
 * dialogue service, or {@code executionHost}, its host as the platform names it; {@code tokenUri}; {@code tag.<bot>}, the
 * tag of a bot's model; {@code node.<bot>.<id>}, the name of a transfer node. The credentials {@code clientId} and
 * {@code clientSecret} are for all bots, {@code clientId.<bot>} and {@code clientSecret.<bot>} for one.
 */
record NuanceSettings(Integration integration) {
    private static final String BASE = "uri";
    private static final String HOST = "executionHost";
    private static final String TOKEN = "tokenUri";
    private static final String CLIENT_ID = "clientId";
    private static final String CLIENT_SECRET = "clientSecret";
    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?");

    /** Whose token it is. */
    record Client(String id, Secret secret) {}

    URI base() {
        return URI.create(integration
                .property(BASE)
                .map(base -> base.replaceFirst("/+$", ""))
                .or(() -> integration.property(HOST).map(NuanceSettings::base))
                .orElseGet(() -> base("api.nuance.com")));
    }

    /** The platform names the host without the service; the service has a host of its own. */
    private static String base(String executionHost) {
        return "https://" + (executionHost.startsWith("dlg.") ? "" : "dlg.") + executionHost + "/dlg/v1";
    }

    URI tokenUri() {
        return URI.create(integration.property(TOKEN).orElse("https://auth.crt.nuance.com/oauth2/token"));
    }

    /** What Nuance knows a bot's model by. */
    String model(ListedBot bot) {
        String tag = integration.property("tag." + bot.id()).orElse(bot.id());
        return "urn:nuance-mix:tag:model/" + tag + "/mix.dialog";
    }

    Optional<String> nodeName(ListedBot bot, String node) {
        return integration.property("node." + bot.id() + "." + node);
    }

    Client client(ListedBot bot) {
        return new Client(
                secret(CLIENT_ID, bot).orElseThrow().value(),
                secret(CLIENT_SECRET, bot).orElseThrow());
    }

    private Optional<Secret> secret(String name, ListedBot bot) {
        return integration
                .credential(name + "." + bot.id())
                .or(() -> integration.credential(name))
                .filter(secret -> !secret.value().isBlank());
    }

    static List<String> mistakes(Integration integration) {
        List<String> mistakes = new ArrayList<>();
        NuanceSettings settings = new NuanceSettings(integration);
        Stream.of(BASE, TOKEN)
                .filter(name ->
                        !integration.property(name).map(NuanceSettings::isWeb).orElse(true))
                .map(name -> "The property '" + name + "' must be an http or https address.")
                .forEach(mistakes::add);
        if (!integration
                .property(HOST)
                .map(host -> HOST_NAME.matcher(host).matches())
                .orElse(true)) {
            mistakes.add("The property 'executionHost' must be a host, such as api.nuance.com:443.");
        }
        for (ListedBot bot : integration.bots()) {
            Stream.of(CLIENT_ID, CLIENT_SECRET)
                    .filter(name -> settings.secret(name, bot).isEmpty())
                    .map(name -> "The bot '" + bot.id() + "' needs the credential '" + name + "', or '" + name + "."
                            + bot.id() + "' for it alone.")
                    .forEach(mistakes::add);
        }
        return List.copyOf(mistakes);
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            return web && bare && uri.getHost() != null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
