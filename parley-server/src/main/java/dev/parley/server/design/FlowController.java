package dev.parley.server.design;

import dev.parley.api.EntityListing;
import dev.parley.api.flow.Flow;
import dev.parley.api.flow.FlowDivisionView;
import dev.parley.api.flow.FlowRequest;
import dev.parley.api.flow.Operation;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.JsonBody;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Shows, makes, describes and deletes flows (wire-contract §4.1). */
@Controller
public final class FlowController {
    private static final String PATH = FlowAnswers.PATH;
    private static final String VIEW = "architect:flow:view";
    private static final String SEARCH = "architect:flow:search";

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

    /** Whether a flow may be deleted already. */
    record Gone(boolean deleted) {}

    /** The flows of certain ids. */
    record Ids(List<String> id) {}

    @Summary("List flows")
    @Permission(VIEW)
    @GetMapping(PATH)
    public Outcome<EntityListing<Flow>> list(@FromQuery FlowWish wish) {
        return catalog.find(wish).map(flows -> wish.page(flows, PATH));
    }

    @Summary("List flows with little of each")
    @Permission({SEARCH, VIEW})
    @GetMapping(PATH + "/divisionviews")
    public Outcome<EntityListing<FlowDivisionView>> divisionViews(@FromQuery FlowWish wish) {
        return catalog.find(wish)
                .map(flows -> wish.page(flows.stream().map(FlowDivisionView::of).toList(), PATH + "/divisionviews"));
    }

    @Summary("List the flows of certain ids, and no others")
    @Permission({SEARCH, VIEW})
    @GetMapping(PATH + "/lookup")
    public Outcome<EntityListing<Flow>> lookUp(@FromQuery FlowWish wish) {
        return wish.id().isEmpty()
                ? Outcome.failed(FlowRefusals.missingParameter("id"))
                : catalog.find(wish).map(flows -> wish.page(flows, PATH + "/lookup"));
    }

    @Summary("Get a flow")
    @Permission(VIEW)
    @GetMapping(PATH + "/{flowId}")
    public Outcome<Flow> get(@PathVariable("flowId") String id, @FromQuery Gone gone) {
        return catalog.get(id, gone.deleted());
    }

    @Summary("Make a flow, or bring a deleted one back")
    @Permission("architect:flow:add")
    @PostMapping(PATH)
    public Outcome<Flow> add(Caller caller, @JsonBody FlowRequest request) {
        return requests.make(request, Author.of(caller)).map(design -> answers.made(design, true));
    }

    @Summary("Describe a flow")
    @Permission("architect:flow:edit")
    @PutMapping(PATH + "/{flowId}")
    public Outcome<Flow> change(Caller caller, @PathVariable("flowId") String id, @JsonBody FlowRequest request) {
        return requests.describe(id, request, operations.actor(caller)).map(design -> answers.made(design, true));
    }

    @Summary("Delete a flow")
    @Permission("architect:flow:delete")
    @DeleteMapping(PATH + "/{flowId}")
    public Outcome<Outcome.Nothing> delete(Caller caller, @PathVariable("flowId") String id) {
        return actions.delete(id, operations.actor(caller)).then(design -> Outcome.nothing());
    }

    @Summary("Delete flows one after the other, up to the first that cannot be")
    @Permission("architect:flow:delete")
    @DeleteMapping(PATH)
    public Outcome<Operation> deleteAll(Caller caller, @FromQuery Ids wish) {
        List<String> ids = wish.id();
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
}
