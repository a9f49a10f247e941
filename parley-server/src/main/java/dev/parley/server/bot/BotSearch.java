package dev.parley.server.bot;

import dev.parley.api.textbots.BotSearchResponse;
import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.api.textbots.BotSearchResponseEntityListing;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the bots that can be talked to (wire-contract §1.4). */
public final class BotSearch {
    private final PublishedFlows flows;

    public BotSearch(PublishedFlows flows) {
        this.flows = flows;
    }

    /**
     * What is searched for. Empty lists and an empty name do not restrict.
     *
     * @param types the kinds of bot
     * @param name part of the name, without case
     * @param ids the ids
     * @param virtualAgents whether only virtual agents count
     * @param size how many to find at most
     */
    record Wish(List<BotType> types, String name, List<String> ids, boolean virtualAgents, int size) {
        boolean fits(BotSearchResponse bot) {
            return (types.isEmpty() || types.contains(bot.botType()))
                    && bot.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                    && (ids.isEmpty() || ids.stream().anyMatch(id -> id.equalsIgnoreCase(bot.id())))
                    && (!virtualAgents || Boolean.TRUE.equals(bot.virtualAgentEnabled()));
        }
    }

    /** The bots that fit, by name. */
    BotSearchResponseEntityListing find(Wish wish) {
        return new BotSearchResponseEntityListing(flows.all().stream()
                .filter(flow -> flow.program().kind().isBot())
                .map(BotSearch::described)
                .filter(wish::fits)
                .sorted(Comparator.comparing(BotSearchResponse::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(BotSearchResponse::id))
                .limit(wish.size())
                .toList());
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
