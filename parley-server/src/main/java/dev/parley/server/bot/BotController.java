package dev.parley.server.bot;

import dev.parley.api.textbots.BotSearchResponseEntityListing;
import dev.parley.api.textbots.PostTextRequest;
import dev.parley.api.textbots.PostTextResponse;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.JsonBody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Finds bots and talks to them in one call (wire-contract §1.3, §1.4). */
@Controller
public final class BotController {
    private static final int MOST_IDS = 50;

    private final BotSearch search;
    private final BotExecution execution;
    private final Relay relay;

    /**
     * @param execution talks to own flows
     * @param relay talks to all other bots
     */
    public BotController(BotSearch search, BotExecution execution, Relay relay) {
        this.search = search;
        this.execution = execution;
        this.relay = relay;
    }

    @Summary("Find bots that can be talked to")
    @Permission("integrations:integration:view")
    @GetMapping("/api/v2/textbots/bots/search")
    public Outcome<BotSearchResponseEntityListing> find(@FromQuery BotSearch.Wish wish) {
        if (wish.botName() != null && !wish.botId().isEmpty()) {
            return Outcome.failed(Refusals.badField("botId", "Give botName or botId, not both."));
        }
        if (wish.botId().size() > MOST_IDS) {
            return Outcome.failed(Refusals.badField("botId", "Give at most " + MOST_IDS + " bot ids."));
        }
        return Outcome.done(search.find(wish));
    }

    /** An own flow with the bot's id wins, whatever the integration (providers-and-channels §5). */
    @Summary("Send a message to a bot and get its answer; the first message of a session starts it")
    @Permission("textbots:session:execute")
    @PostMapping("/api/v2/textbots/bots/execute")
    public Outcome<PostTextResponse> execute(@JsonBody PostTextRequest request) {
        return execution
                .flow(request.botId())
                .map(flow -> execution.execute(flow, request))
                .orElseGet(() -> relay.execute(request));
    }
}
