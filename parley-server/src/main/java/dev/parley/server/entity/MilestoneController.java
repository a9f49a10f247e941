package dev.parley.server.entity;

import dev.parley.api.EmptyObject;
import dev.parley.api.EntityListing;
import dev.parley.api.architect.FlowMilestone;
import dev.parley.api.architect.FlowMilestoneRequest;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.JsonBody;
import dev.parley.server.store.StoredEntity.Kind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Keeps the milestones that flows reach (wire-contract §4.4). */
@Controller
public final class MilestoneController {
    private static final String PATH = "/api/v2/flows/milestones";

    private final Entities entities;
    private final Divisions divisions;
    private final EntitySearch search;

    public MilestoneController(Entities entities, Divisions divisions, EntitySearch search) {
        this.entities = entities;
        this.divisions = divisions;
        this.search = search;
    }

    @Summary("List the milestones of flows")
    @Permission("architect:flowMilestone:view")
    @GetMapping(PATH)
    public Outcome<EntityListing<FlowMilestone>> list(@FromQuery EntitySearch.Wish wish) {
        return Outcome.done(search.page(wish, entities.all(Kind.MILESTONE), this::answer, PATH));
    }

    @Summary("List the milestones of flows in all divisions")
    @Permission("architect:flowMilestone:search")
    @GetMapping(PATH + "/divisionviews")
    public Outcome<EntityListing<FlowMilestone>> views(@FromQuery EntitySearch.Wish wish) {
        return Outcome.done(search.page(wish, entities.all(Kind.MILESTONE), this::answer, PATH + "/divisionviews"));
    }

    @Summary("Get a milestone")
    @Permission("architect:flowMilestone:view")
    @GetMapping(PATH + "/{milestoneId}")
    public Outcome<FlowMilestone> get(@PathVariable("milestoneId") String id) {
        return entities.get(Kind.MILESTONE, id).map(this::answer);
    }

    @Summary("Make a milestone")
    @Permission("architect:flowMilestone:add")
    @PostMapping(PATH)
    public Outcome<FlowMilestone> add(@JsonBody FlowMilestoneRequest request) {
        return entities.division(request.division())
                .then(division -> entities.add(
                        Kind.MILESTONE,
                        request.name(),
                        new Definition(request.description(), division.orElse(null), null)))
                .map(this::answer);
    }

    @Summary("Change a milestone")
    @Permission("architect:flowMilestone:edit")
    @PutMapping(PATH + "/{milestoneId}")
    public Outcome<FlowMilestone> change(
            @PathVariable("milestoneId") String id, @JsonBody FlowMilestoneRequest request) {
        return entities.changeable(Kind.MILESTONE, id)
                .then(old -> entities.change(
                        old,
                        request.name(),
                        new Definition(request.description(), old.definition().division(), null)))
                .map(this::answer);
    }

    @Summary("Delete a milestone")
    @Permission("architect:flowMilestone:delete")
    @DeleteMapping(PATH + "/{milestoneId}")
    public Outcome<EmptyObject> delete(@PathVariable("milestoneId") String id) {
        return entities.changeable(Kind.MILESTONE, id).map(milestone -> {
            entities.remove(milestone);
            return new EmptyObject();
        });
    }

    private FlowMilestone answer(Entity milestone) {
        return new FlowMilestone(
                milestone.id(),
                milestone.name(),
                divisions.of(milestone),
                milestone.definition().description(),
                PATH + "/" + milestone.id());
    }
}
