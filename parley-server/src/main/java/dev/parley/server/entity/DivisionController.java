package dev.parley.server.entity;

import dev.parley.api.EntityListing;
import dev.parley.api.organization.AuthzDivision;
import dev.parley.api.organization.AuthzDivisionRequest;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.JsonBody;
import dev.parley.server.store.StoredEntity.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Keeps divisions, and moves objects between them (wire-contract §3.4, §4.7). */
@Controller
public final class DivisionController {
    private static final String PATH = HomeDivision.PATH;
    private static final String ONE = PATH + "/{divisionId}";

    private final Entities entities;
    private final Divisions divisions;
    private final EntitySearch search;

    public DivisionController(Entities entities, Divisions divisions, EntitySearch search) {
        this.entities = entities;
        this.divisions = divisions;
        this.search = search;
    }

    /** Which divisions are wanted, and how much of them. */
    record Wish(EntitySearch.Wish divisions, boolean objectCount) {}

    /** Whether it is wanted how many objects a division holds. */
    record Detail(boolean objectCount) {}

    /** Which permissions are asked about. */
    record Asked(List<String> permission) {}

    @Summary("List divisions")
    @Permission({})
    @GetMapping(PATH)
    public Outcome<EntityListing<AuthzDivision>> list(@FromQuery Wish wish) {
        return Outcome.done(search.page(
                wish.divisions(),
                entities.all(Kind.DIVISION),
                each -> divisions.answer(each, wish.objectCount()),
                PATH));
    }

    @Summary("Get the home division")
    @Permission({})
    @GetMapping(PATH + "/home")
    public Outcome<AuthzDivision> home(@FromQuery Detail detail) {
        return Outcome.done(divisions.answer(entities.all(Kind.DIVISION).getFirst(), detail.objectCount()));
    }

    @Summary("Get a division")
    @Permission({})
    @GetMapping(ONE)
    public Outcome<AuthzDivision> get(@PathVariable("divisionId") String id, @FromQuery Detail detail) {
        return entities.get(Kind.DIVISION, id).map(division -> divisions.answer(division, detail.objectCount()));
    }

    /** All divisions for a caller who has the permission that is asked about, else none. */
    @Summary("List the divisions in which the caller has a permission")
    @Permission({})
    @GetMapping("/api/v2/authorization/divisionspermitted/me")
    public Outcome<List<AuthzDivision>> permitted(Caller caller, @FromQuery Asked asked) {
        List<String> wanted = asked.permission();
        if (wanted.isEmpty()) {
            return Outcome.failed(Refusals.missingField("permission"));
        }
        return Outcome.done(
                caller.permissions().allowAny(wanted)
                        ? entities.all(Kind.DIVISION).stream()
                                .map(division -> divisions.answer(division, false))
                                .toList()
                        : List.of());
    }

    @Summary("Make a division")
    @Permission("authorization:division:add")
    @PostMapping(PATH)
    public Outcome<AuthzDivision> add(@JsonBody AuthzDivisionRequest request) {
        return entities.add(Kind.DIVISION, request.name(), new Definition(request.description(), null, null))
                .map(division -> divisions.answer(division, false));
    }

    @Summary("Change a division")
    @Permission("authorization:division:edit")
    @PutMapping(ONE)
    public Outcome<AuthzDivision> change(
            @PathVariable("divisionId") String id, @JsonBody AuthzDivisionRequest request) {
        return entities.changeable(Kind.DIVISION, id)
                .then(old -> entities.change(old, request.name(), new Definition(request.description(), null, null)))
                .map(division -> divisions.answer(division, false));
    }

    @Summary("Delete a division that holds nothing")
    @Permission("authorization:division:delete")
    @DeleteMapping(ONE)
    public Outcome<Outcome.NoContent> delete(@PathVariable("divisionId") String id) {
        return entities.changeable(Kind.DIVISION, id).then(division -> {
            long objects = divisions.counts(division).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            if (objects > 0) {
                return Outcome.failed(Refusals.conflict("The division '" + division.name() + "' holds " + objects
                        + " objects; move them to another one first."));
            }
            entities.remove(division);
            return Outcome.noContent();
        });
    }

    @Summary("Move objects into a division")
    @Permission("authorization:division:edit")
    @PostMapping(ONE + "/objects/{objectType}")
    public Outcome<Outcome.NoContent> move(
            @PathVariable("divisionId") String id,
            @PathVariable("objectType") String type,
            @JsonBody String[] objects) {
        List<String> ids = Arrays.stream(objects).filter(Objects::nonNull).toList();
        return entities.get(Kind.DIVISION, id).then(division -> divisions.move(division, type, ids));
    }
}
