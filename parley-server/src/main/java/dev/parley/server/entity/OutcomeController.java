package dev.parley.server.entity;

import dev.parley.api.EntityListing;
import dev.parley.api.architect.FlowOutcome;
import dev.parley.api.architect.FlowOutcomeRequest;
import dev.parley.api.flow.Operation;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.JsonBody;
import dev.parley.server.store.StoredEntity.Kind;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Keeps the outcomes that flows set; as on the platform none is ever deleted (wire-contract §4.4). */
@Controller
public final class OutcomeController {
    private static final String PATH = "/api/v2/flows/outcomes";

    private final Entities entities;
    private final Divisions divisions;
    private final EntitySearch search;

    public OutcomeController(Entities entities, Divisions divisions, EntitySearch search) {
        this.entities = entities;
        this.divisions = divisions;
        this.search = search;
    }

    @Summary("List the outcomes of flows")
    @Permission("architect:flowOutcome:view")
    @GetMapping(PATH)
    public Outcome<EntityListing<FlowOutcome>> list(@FromQuery EntitySearch.Wish wish) {
        return Outcome.done(search.page(wish, entities.all(Kind.OUTCOME), this::answer, PATH));
    }

    @Summary("List the outcomes of flows in all divisions")
    @Permission("architect:flowOutcome:search")
    @GetMapping(PATH + "/divisionviews")
    public Outcome<EntityListing<FlowOutcome>> views(@FromQuery EntitySearch.Wish wish) {
        return Outcome.done(search.page(wish, entities.all(Kind.OUTCOME), this::answer, PATH + "/divisionviews"));
    }

    @Summary("Get an outcome")
    @Permission("architect:flowOutcome:view")
    @GetMapping(PATH + "/{flowOutcomeId}")
    public Outcome<FlowOutcome> get(@PathVariable("flowOutcomeId") String id) {
        return entities.get(Kind.OUTCOME, id).map(this::answer);
    }

    @Summary("Make an outcome")
    @Permission("architect:flowOutcome:add")
    @PostMapping(PATH)
    public Outcome<FlowOutcome> add(@JsonBody FlowOutcomeRequest request) {
        return entities.division(request.division())
                .then(division -> entities.add(
                        Kind.OUTCOME,
                        request.name(),
                        new Definition(request.description(), division.orElse(null), null)))
                .map(this::answer);
    }

    @Summary("Change an outcome")
    @Permission("architect:flowOutcome:edit")
    @PutMapping(PATH + "/{flowOutcomeId}")
    public Outcome<Operation> change(@PathVariable("flowOutcomeId") String id, @JsonBody FlowOutcomeRequest request) {
        return entities.changeable(Kind.OUTCOME, id)
                .then(old -> entities.change(
                        old,
                        request.name(),
                        new Definition(request.description(), old.definition().division(), null)))
                .map(_ -> new Operation(
                        UUID.randomUUID().toString(),
                        true,
                        null,
                        null,
                        Operation.Action.UPDATE,
                        Operation.Status.SUCCESS));
    }

    private FlowOutcome answer(Entity outcome) {
        return new FlowOutcome(
                outcome.id(),
                outcome.name(),
                divisions.of(outcome),
                outcome.definition().description(),
                PATH + "/" + outcome.id());
    }
}
