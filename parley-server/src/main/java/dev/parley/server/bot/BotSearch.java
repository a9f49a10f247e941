package dev.parley.server.bot;

import dev.parley.api.textbots.BotSearchResponse;
import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.api.textbots.BotSearchResponseEntityListing;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.http.Whole;
import dev.parley.server.integration.Integrations;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the bots that can be talked to (wire-contract §1.4). */
public final class BotSearch {
    private final PublishedFlows flows;
    private final Integrations integrations;

    public BotSearch(PublishedFlows flows, Integrations integrations) {
        this.flows = flows;
        this.integrations = integrations;
    }

    /**
     * What is searched for. What is not given does not restrict.
     *
     * @param botType the kinds of bot
     * @param botName part of the name, without case
     * @param botId the ids
     * @param virtualAgentEnabled whether only virtual agents count
     * @param pageSize how many to find at most
     */
    record Wish(
            List<BotType> botType,
            @Nullable String botName,
            List<String> botId,
            boolean virtualAgentEnabled,
            @Whole(standard = 25, largest = 100) int pageSize) {
        boolean fits(BotSearchResponse bot) {
            return (botType.isEmpty() || botType.contains(bot.botType()))
                    && (botName == null
                            || bot.name().toLowerCase(Locale.ROOT).contains(botName.toLowerCase(Locale.ROOT)))
                    && (botId.isEmpty() || botId.stream().anyMatch(id -> id.equalsIgnoreCase(bot.id())))
                    && (!virtualAgentEnabled || Boolean.TRUE.equals(bot.virtualAgentEnabled()));
        }
    }

    /** The bots that fit, by name. */
    BotSearchResponseEntityListing find(Wish wish) {
        Stream<BotSearchResponse> own = flows.all().stream()
                .filter(flow -> flow.program().kind().isBot())
                .map(BotSearch::described);
        return new BotSearchResponseEntityListing(Stream.concat(own, thirdParty())
                .filter(wish::fits)
                .sorted(Comparator.comparing(BotSearchResponse::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(BotSearchResponse::id))
                .limit(wish.pageSize())
                .toList());
    }

    private Stream<BotSearchResponse> thirdParty() {
        return integrations.all().stream()
                .flatMap(integration -> integrations.botType(integration).stream()
                        .flatMap(type -> integrations.bots(integration).stream()
                                .map(bot -> new BotSearchResponse(
                                        bot.id(),
                                        bot.name(),
                                        type,
                                        bot.description(),
                                        false,
                                        "/api/v2/integrations/" + integration.id()))));
    }

    private static BotSearchResponse described(PublishedFlow flow) {
        return new BotSearchResponse(
                flow.id(),
                flow.program().name(),
                flow.program().isDigital() ? BotType.GENESYS_DIGITAL_BOT_FLOW : BotType.GENESYS_BOT_FLOW,
                flow.program().description(),
                flow.program().settings().bot().virtualAgent(),
                "/api/v2/flows/" + flow.id());
    }
}
