package dev.parley.server.integration;

import dev.parley.api.EntityListing;
import dev.parley.api.integration.BotConnectorBot;
import dev.parley.api.integration.BotList;
import dev.parley.api.integration.BotSummary;
import dev.parley.api.integration.BotVersionSummary;
import dev.parley.provider.connector.ConnectorFactory;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.JsonBody;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/** Keeps the bots behind bot connectors of version 1 (providers-and-channels §0.3). Those of the file are only shown. */
@Controller
public final class BotConnectorController {
    private static final String PATH = "/api/v2/integrations/botconnector";
    private static final String BOTS = PATH + "/{integrationId}/bots";

    private final BotDirectory bots;
    private final BotLists lists;

    public BotConnectorController(Integrations integrations, BotLists lists) {
        this.bots = new BotDirectory(integrations, lists, ConnectorFactory.V1, PATH);
        this.lists = lists;
    }

    /** Which version is wanted; without one, all are. */
    record Wish(@Nullable String version) {}

    @Summary("List the bots behind a bot connector")
    @Permission("integration:botconnector:view")
    @GetMapping(BOTS)
    public Outcome<BotList> list(@PathVariable("integrationId") String id) {
        return bots.bots(id).map(BotList::new);
    }

    @Summary("Put in the bots behind a bot connector, in place of those before")
    @Permission("integration:botconnector:edit")
    @PutMapping(BOTS)
    public Outcome<Outcome.NoContent> keep(@PathVariable("integrationId") String id, @JsonBody BotList list) {
        return bots.integration(id).then(integration -> {
            if (!integration.bots().isEmpty()) {
                return Outcome.failed(Refusals.conflict("The bots of the integration '" + integration.name()
                        + "' are kept in organization.yaml and can be changed there only."));
            }
            return BotListCheck.mistake(list)
                    .<Outcome<Outcome.NoContent>>map(Outcome::failed)
                    .orElseGet(() -> {
                        lists.keep(id, list);
                        return Outcome.noContent();
                    });
        });
    }

    @Summary("List the bots behind a bot connector in short")
    @Permission("integration:botconnector:view")
    @GetMapping(BOTS + "/summaries")
    public Outcome<EntityListing<BotSummary>> summaries(
            @PathVariable("integrationId") String id, @FromQuery Page page) {
        return bots.bots(id)
                .map(all -> page.of(
                        all.stream()
                                .map(bot -> new BotSummary(bot.id(), bot.name(), bot.description()))
                                .toList(),
                        bots.uri(id) + "/summaries"));
    }

    @Summary("Get a bot behind a bot connector")
    @Permission("integration:botconnector:view")
    @GetMapping(BOTS + "/{botId}")
    public Outcome<BotConnectorBot> get(
            @PathVariable("integrationId") String id, @PathVariable("botId") String botId, @FromQuery Wish wish) {
        return bots.bot(id, botId).then(bot -> wish.version() == null ? Outcome.done(bot) : only(bot, wish.version()));
    }

    private static Outcome<BotConnectorBot> only(BotConnectorBot bot, String version) {
        return bot.versions().stream()
                .filter(each -> each.version().equals(version))
                .findFirst()
                .map(each -> Outcome.done(
                        new BotConnectorBot(bot.id(), bot.name(), bot.description(), List.of(each), bot.selfUri())))
                .orElseGet(() -> Outcome.failed(Refusals.notFound("version", version)));
    }

    @Summary("List the versions of a bot behind a bot connector")
    @Permission("integration:botconnector:view")
    @GetMapping(BOTS + "/{botId}/versions")
    public Outcome<EntityListing<BotVersionSummary>> versions(
            @PathVariable("integrationId") String id, @PathVariable("botId") String botId, @FromQuery Page page) {
        return bots.bot(id, botId)
                .map(bot -> page.of(
                        bot.versions().stream()
                                .map(version -> new BotVersionSummary(
                                        bot.id(), bot.name(), bot.description(), version.version()))
                                .toList(),
                        bots.uri(id) + "/" + botId + "/versions"));
    }
}
