package dev.parley.server.integration;

import dev.parley.api.WireJson;
import dev.parley.api.integration.BotConnectorBot;
import dev.parley.api.integration.BotConnectorBotVersion;
import dev.parley.api.integration.BotList;
import dev.parley.provider.ListedBot;
import dev.parley.server.store.EntityStore;
import dev.parley.server.store.StoredEntity;
import dev.parley.server.store.StoredEntity.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The lists of bots that were put in over the API, one for an integration. */
public final class BotLists {
    private final EntityStore store;
    private final Clock clock;

    public BotLists(EntityStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void keep(String integrationId, BotList bots) {
        Instant now = clock.instant();
        String json = WireJson.mapper().writeValueAsString(bots);
        store.save(new StoredEntity(Kind.BOT_LIST, integrationId, integrationId, json, now, now));
    }

    /** The bots of an integration as they were put in; none if nobody did. */
    List<BotConnectorBot> kept(String integrationId) {
        return store.find(Kind.BOT_LIST, integrationId)
                .map(list -> WireJson.mapper()
                        .readValue(list.definition(), BotList.class)
                        .chatBots())
                .orElse(List.of());
    }

    List<ListedBot> listed(String integrationId) {
        return kept(integrationId).stream().map(BotLists::listed).toList();
    }

    private static ListedBot listed(BotConnectorBot bot) {
        return new ListedBot(
                bot.id(),
                bot.name(),
                bot.description() == null ? "" : bot.description(),
                bot.versions().stream().map(BotConnectorBotVersion::version).toList(),
                bot.versions().stream()
                        .flatMap(version -> version.supportedLanguages().stream())
                        .map(language -> language.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList());
    }
}
