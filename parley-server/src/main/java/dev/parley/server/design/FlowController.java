package dev.parley.server.design;

import dev.parley.api.EntityListing;
import dev.parley.api.flow.Flow;
import dev.parley.api.flow.FlowDivisionView;
import dev.parley.api.flow.FlowRequest;
import dev.parley.api.flow.Operation;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Permission;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.Query;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows, makes, describes and deletes flows (wire-contract §4.1). */
@Controller
public final class FlowController {
    private static final String PATH = FlowAnswers.PATH;
    private static final String VIEW = "architect:flow:view";
    private static final String SEARCH = "architect:flow:search";
    private static final int STANDARD_PAGE = 25;
    private static final int LARGEST_PAGE = 1000;

    private final FlowCatalog catalog;
    private final FlowRequests requests;
    private final FlowActions actions;
    private final FlowAnswers answers;
    private final Operations operations;

    FlowController(
            FlowCatalog catalog,
            FlowRequests requests,
            FlowActions actions,
            FlowAnswers answers,
            Operations operations) {
        this.catalog = catalog;
        this.requests = requests;
        this.actions = actions;
        this.answers = answers;
        this.operations = operations;
    }

    @Permission(VIEW)
    @GetMapping(PATH)
    public Outcome<EntityListing<Flow>> list(@RequestParam MultiValueMap<String, String> parameters) {
        Query query = new Query(parameters);
        return find(query).then(flows -> page(query, flows, PATH));
    }

    @Permission({SEARCH, VIEW})
    @GetMapping(PATH + "/divisionviews")
    public Outcome<EntityListing<FlowDivisionView>> divisionViews(
            @RequestParam MultiValueMap<String, String> parameters) {
        Query query = new Query(parameters);
        return find(query)
                .then(flows ->
                        page(query, flows.stream().map(FlowDivisionView::of).toList(), PATH + "/divisionviews"));
    }

    /** The flows of certain ids, and of no others. */
    @Permission({SEARCH, VIEW})
    @GetMapping(PATH + "/lookup")
    public Outcome<EntityListing<Flow>> lookUp(@RequestParam MultiValueMap<String, String> parameters) {
        Query query = new Query(parameters);
        if (query.list("id").isEmpty()) {
            return Outcome.failed(FlowRefusals.missingParameter("id"));
        }
        return find(query).then(flows -> page(query, flows, PATH + "/lookup"));
    }

    @Permission(VIEW)
    @GetMapping(PATH + "/{flowId}")
    public Outcome<Flow> get(
            @PathVariable("flowId") String id, @RequestParam MultiValueMap<String, String> parameters) {
        return new Query(parameters).flag("deleted").then(deleted -> catalog.get(id, deleted));
    }

    @Permission("architect:flow:add")
    @PostMapping(PATH)
    public Outcome<Flow> add(Caller caller, @JsonBody FlowRequest request) {
        return requests.make(request, Author.of(caller)).map(design -> answers.made(design, true));
    }

    @Permission("architect:flow:edit")
    @PutMapping(PATH + "/{flowId}")
    public Outcome<Flow> change(Caller caller, @PathVariable("flowId") String id, @JsonBody FlowRequest request) {
        return requests.describe(id, request, operations.actor(caller)).map(design -> answers.made(design, true));
    }

    @Permission("architect:flow:delete")
    @DeleteMapping(PATH + "/{flowId}")
    public Outcome<Outcome.Nothing> delete(Caller caller, @PathVariable("flowId") String id) {
        return actions.delete(id, operations.actor(caller)).then(design -> Outcome.nothing());
    }

    /** Deletes flows one after the other, up to the first that cannot be. */
    @Permission("architect:flow:delete")
    @DeleteMapping(PATH)
    public Outcome<Operation> deleteAll(Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        List<String> ids = new Query(parameters).list("id");
        if (ids.isEmpty()) {
            return Outcome.failed(FlowRefusals.missingParameter("id"));
        }
        FlowActions.Actor actor = operations.actor(caller);
        Outcome<FlowDesign> outcome = actions.delete(ids.getFirst(), actor);
        for (String id : ids.subList(1, ids.size())) {
            outcome = outcome.then(design -> actions.delete(id, actor));
        }
        return outcome.map(design -> operations.done(Operation.Action.DELETE, actor.author()));
    }

    private Outcome<List<Flow>> find(Query query) {
        return FlowWish.of(query).map(catalog::find);
    }

    static <T> Outcome<EntityListing<T>> page(Query query, List<T> all, String path) {
        return query.number("pageSize", STANDARD_PAGE, LARGEST_PAGE)
                .then(size -> query.number("pageNumber", 1, Integer.MAX_VALUE)
                        .map(number -> EntityListing.of(all, size, number, path)));
    }
}
