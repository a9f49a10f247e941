package dev.parley.provider.lex;

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
 * Where an integration finds Lex, and with which credentials. Nothing but the integration counts: no environment, no
 * profile, no metadata of a machine.
 *
 * @param version which Lex
 * @param region the region of AWS
 * @param endpoint where it is, the region's own unless the property {@code endpoint} says otherwise
 * @param accessKeyId the key's id
 * @param secretAccessKey the key
 * @param sessionToken what temporary keys come with
 */
record LexSettings(
        LexVersion version,
        String region,
        URI endpoint,
        Secret accessKeyId,
        Secret secretAccessKey,
        Optional<Secret> sessionToken) {
    private static final String REGION = "region";
    private static final String ENDPOINT = "endpoint";
    private static final String KEY_ID = "accessKeyId";
    private static final String KEY = "secretAccessKey";
    private static final String TOKEN = "sessionToken";
    private static final Pattern REGION_NAME = Pattern.compile("[a-z]{2}(-[a-z]{2,12}){1,3}-[0-9]{1,2}");

    /** The settings of an integration without {@link #mistakes}. */
    static LexSettings of(Integration integration) {
        LexVersion version = LexVersion.of(integration.type());
        String region = integration.property(REGION).orElseThrow();
        return new LexSettings(
                version,
                region,
                integration.property(ENDPOINT).map(URI::create).orElseGet(() -> version.endpoint(region)),
                integration.credential(KEY_ID).orElseThrow(),
                integration.credential(KEY).orElseThrow(),
                integration.credential(TOKEN).filter(token -> !token.value().isBlank()));
    }

    static List<String> mistakes(Integration integration) {
        List<String> mistakes = new ArrayList<>();
        if (integration
                .property(REGION)
                .filter(region -> REGION_NAME.matcher(region).matches())
                .isEmpty()) {
            mistakes.add("The property 'region' must name a region of AWS, such as eu-west-1.");
        }
        if (!integration.property(ENDPOINT).map(LexSettings::isWeb).orElse(true)) {
            mistakes.add("The property 'endpoint' must be an http or https address without a path.");
        }
        Stream.of(KEY_ID, KEY)
                .filter(credential -> integration
                        .credential(credential)
                        .filter(secret -> !secret.value().isBlank())
                        .isEmpty())
                .map(credential -> "The credential '" + credential + "' is missing.")
                .forEach(mistakes::add);
        integration.bots().forEach(bot -> mistakes(integration, bot, mistakes));
        return List.copyOf(mistakes);
    }

    private static void mistakes(Integration integration, ListedBot bot, List<String> mistakes) {
        LexVersion version = LexVersion.of(integration.type());
        LexNames names = new LexNames(integration.properties());
        if (!version.isBotId(names.bot(bot))) {
            mistakes.add("Lex can know no bot by '" + names.bot(bot) + "': set the property 'bot." + bot.id()
                    + "' to the " + (version == LexVersion.V1 ? "name" : "id") + " that Lex gives it.");
        }
        if (bot.versions().isEmpty()) {
            mistakes.add("The bot '" + bot.id() + "' needs at least one version: the alias of Lex, such as "
                    + version.testAlias() + ".");
        }
        bot.versions().stream()
                .filter(alias -> !version.isAliasId(names.alias(bot, alias)))
                .map(alias -> "Lex can know no alias by '" + names.alias(bot, alias) + "': set the property 'alias."
                        + bot.id() + "." + alias + "' to what Lex calls it.")
                .forEach(mistakes::add);
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            return web
                    && bare
                    && uri.getHost() != null
                    && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
