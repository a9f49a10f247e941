package dev.parley.server.entity;

import dev.parley.api.Division;
import dev.parley.api.organization.AuthzDivision;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.store.StoredEntity.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Knows what belongs to which division. */
public final class Divisions {
    /** The kinds of objects that can be moved, by their words on the wire. */
    private static final SortedMap<String, Kind> MOVABLE = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "DATATABLES",
            Kind.DATA_TABLE,
            "FLOW",
            Kind.FLOW_PLACE,
            "FLOWMILESTONE",
            Kind.MILESTONE,
            "FLOWOUTCOME",
            Kind.OUTCOME)));

    private final Entities entities;
    private final PublishedFlows flows;
    private final HomeDivision home;

    public Divisions(Entities entities, PublishedFlows flows, HomeDivision home) {
        this.entities = entities;
        this.flows = flows;
        this.home = home;
    }

    /** The division of an entity as its answers tell it. */
    public Division of(Entity entity) {
        return named(entity.definition().division());
    }

    /** The division of a flow as its answers tell it. */
    public Division ofFlow(String flowId) {
        return named(entities.find(Kind.FLOW_PLACE, flowId)
                .map(place -> place.definition().division())
                .orElse(null));
    }

    /** The home division as answers tell it. */
    public Division home() {
        return home.wire();
    }

    /** A division as answers tell it. */
    public Division wire(Entity division) {
        return new Division(division.id(), division.name(), HomeDivision.PATH + "/" + division.id());
    }

    /** Notes that a flow belongs to the division of an id. */
    public void place(String flowId, String divisionId) {
        entities.placeFlow(flowId, divisionId.equals(home.id()) ? null : divisionId);
    }

    /** The id of the division an entity belongs to. */
    String idOf(Entity entity) {
        return Objects.requireNonNullElse(entity.definition().division(), home.id());
    }

    boolean isHome(Entity division) {
        return division.id().equals(home.id());
    }

    AuthzDivision answer(Entity division, boolean counted) {
        return new AuthzDivision(
                division.id(),
                division.name(),
                Objects.requireNonNullElse(division.definition().description(), ""),
                isHome(division),
                counted ? counts(division) : null,
                HomeDivision.PATH + "/" + division.id());
    }

    /** How many objects of each kind a division has. */
    Map<String, Long> counts(Entity division) {
        Map<String, Long> counts = new LinkedHashMap<>();
        MOVABLE.forEach((word, kind) -> counts.put(
                word,
                kind == Kind.FLOW_PLACE
                        ? flows.all().stream()
                                .filter(flow -> ofFlow(flow.id()).id().equals(division.id()))
                                .count()
                        : entities.all(kind).stream()
                                .filter(entity -> idOf(entity).equals(division.id()))
                                .count()));
        return counts;
    }

    /** Moves objects to a division: all of them, or none where one cannot be moved. */
    Outcome<Outcome.NoContent> move(Entity division, String type, List<String> ids) {
        Kind kind = MOVABLE.get(type);
        if (kind == null) {
            return Outcome.failed(
                    Refusals.invalidValue("objectType", type, "ObjectType", List.copyOf(MOVABLE.keySet())));
        }
        String target = isHome(division) ? null : division.id();
        return kind == Kind.FLOW_PLACE ? moveFlows(target, ids) : moveEntities(kind, target, ids);
    }

    private Outcome<Outcome.NoContent> moveEntities(Kind kind, @Nullable String target, List<String> ids) {
        Outcome<Outcome.NoContent> movable = Outcome.noContent();
        for (String id : ids) {
            movable = movable.then(_ -> entities.changeable(kind, id).then(_ -> Outcome.noContent()));
        }
        for (String id : ids) {
            movable = movable.then(_ -> entities.changeable(kind, id)
                    .then(entity -> entities.change(
                            entity, entity.name(), entity.definition().movedTo(target)))
                    .then(_ -> Outcome.noContent()));
        }
        return movable;
    }

    private Outcome<Outcome.NoContent> moveFlows(@Nullable String target, List<String> ids) {
        Outcome<Outcome.NoContent> moved = Outcome.noContent();
        for (String id : ids) {
            moved = moved.then(_ -> flow(id)).then(_ -> Outcome.noContent());
        }
        for (String id : ids) {
            moved = moved.then(_ -> flow(id)).then(flow -> {
                entities.placeFlow(flow.id(), target);
                return Outcome.noContent();
            });
        }
        return moved;
    }

    private Outcome<PublishedFlow> flow(String id) {
        return flows.latest(id).map(Outcome::done).orElseGet(() -> Outcome.failed(Refusals.notFound("flow", id)));
    }

    private Division named(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(given -> entities.find(Kind.DIVISION, given))
                .map(this::wire)
                .orElseGet(home::wire);
    }
}
