package dev.parley.server.integration;

import dev.parley.api.EntityListing;
import dev.parley.api.integration.BotConnectorBot;
import dev.parley.api.integration.BotSummary;
import dev.parley.provider.connector.ConnectorFactory;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.FromQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the bots behind digital bot connectors, version 2 (providers-and-channels §0.3). */
@Controller
public final class DigitalBotConnectorController {
    private static final String PATH = "/api/v2/integrations/botconnectors";
    private static final String BOTS = PATH + "/{integrationId}/bots";

    private final BotDirectory bots;

    public DigitalBotConnectorController(Integrations integrations, BotLists lists) {
        this.bots = new BotDirectory(integrations, lists, ConnectorFactory.V2, PATH);
    }

    @Summary("List the bots behind a digital bot connector")
    @Permission("integration:botconnector:view")
    @GetMapping(BOTS)
    public Outcome<EntityListing<BotConnectorBot>> list(
            @PathVariable("integrationId") String id, @FromQuery Page page) {
        return bots.bots(id).map(all -> page.of(all, bots.uri(id)));
    }

    @Summary("List the bots behind a digital bot connector in short")
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

    @Summary("Get a bot behind a digital bot connector")
    @Permission("integration:botconnector:view")
    @GetMapping(BOTS + "/{botId}")
    public Outcome<BotConnectorBot> get(@PathVariable("integrationId") String id, @PathVariable("botId") String botId) {
        return bots.bot(id, botId);
    }
}
