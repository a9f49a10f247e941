package dev.parley.server.integration;

import dev.parley.api.integration.BotConnectorBot;
import dev.parley.api.integration.BotConnectorBotVersion;
import dev.parley.provider.Integration;
import dev.parley.provider.ListedBot;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import java.util.List;

/** The bots behind one of the bot connectors, as they are listed over the API. */
final class BotDirectory {
    private final Integrations integrations;
    private final BotLists lists;
    private final String type;
    private final String path;

    /**
     * @param type the type of integration that is listed; those of another are not found
     * @param path the path of these integrations, to which an id and {@code /bots} are added
     */
    BotDirectory(Integrations integrations, BotLists lists, String type, String path) {
        this.integrations = integrations;
        this.lists = lists;
        this.type = type;
        this.path = path;
    }

    Outcome<Integration> integration(String id) {
        return integrations
                .find(id)
                .filter(each -> each.type().equals(type))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(Refusals.notFound(
                        "integration", id, "organization.yaml has no integration of the type '" + type + "' with it")));
    }

    Outcome<List<BotConnectorBot>> bots(String integrationId) {
        return integration(integrationId)
                .map(integration -> (integration.bots().isEmpty()
                                ? lists.kept(integrationId)
                                : integration.bots().stream()
                                        .map(BotDirectory::described)
                                        .toList())
                        .stream()
                                .map(bot -> bot.at(uri(integrationId, bot.id())))
                                .toList());
    }

    Outcome<BotConnectorBot> bot(String integrationId, String botId) {
        return bots(integrationId)
                .then(bots -> bots.stream()
                        .filter(bot -> bot.id().equals(botId))
                        .findFirst()
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.failed(Refusals.notFound("bot", botId))));
    }

    String uri(String integrationId) {
        return path + "/" + integrationId + "/bots";
    }

    private String uri(String integrationId, String botId) {
        return uri(integrationId) + "/" + botId;
    }

    private static BotConnectorBot described(ListedBot bot) {
        return new BotConnectorBot(
                bot.id(),
                bot.name(),
                bot.description(),
                bot.versions().stream()
                        .map(version -> new BotConnectorBotVersion(version, bot.languages(), List.of()))
                        .toList(),
                null);
    }
}
