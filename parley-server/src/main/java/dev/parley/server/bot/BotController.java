package dev.parley.server.bot;

import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.api.textbots.BotSearchResponseEntityListing;
import dev.parley.api.textbots.PostTextRequest;
import dev.parley.api.textbots.PostTextResponse;
import dev.parley.server.access.Permission;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.Query;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds bots and talks to them in one call (wire-contract §1.3, §1.4). */
@Controller
public final class BotController {
    private static final int MOST_IDS = 50;
    private static final int STANDARD_PAGE = 25;
    private static final int LARGEST_PAGE = 100;

    private final BotSearch search;
    private final BotExecution execution;

    public BotController(BotSearch search, BotExecution execution) {
        this.search = search;
        this.execution = execution;
    }

    @Permission("integrations:integration:view")
    @GetMapping("/api/v2/textbots/bots/search")
    public Outcome<BotSearchResponseEntityListing> find(@RequestParam MultiValueMap<String, String> parameters) {
        Query query = new Query(parameters);
        Optional<String> name = query.text("botName");
        List<String> ids = query.list("botId");
        if (name.isPresent() && !ids.isEmpty()) {
            return Outcome.failed(Refusals.badField("botId", "Give botName or botId, not both."));
        }
        if (ids.size() > MOST_IDS) {
            return Outcome.failed(Refusals.badField("botId", "Give at most " + MOST_IDS + " bot ids."));
        }
        return query.options("botType", BotType.class)
                .then(types -> query.flag("virtualAgentEnabled")
                        .then(virtual -> query.number("pageSize", STANDARD_PAGE, LARGEST_PAGE)
                                .map(size ->
                                        search.find(new BotSearch.Wish(types, name.orElse(""), ids, virtual, size)))));
    }

    @Permission("textbots:session:execute")
    @PostMapping("/api/v2/textbots/bots/execute")
    public Outcome<PostTextResponse> execute(@JsonBody PostTextRequest request) {
        return execution.execute(request);
    }
}
