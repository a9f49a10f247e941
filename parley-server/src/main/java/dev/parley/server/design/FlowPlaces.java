package dev.parley.server.design;

import dev.parley.api.Division;
import dev.parley.api.flow.DomainEntityRef;
import dev.parley.server.entity.Divisions;
import dev.parley.server.entity.Entities;
import dev.parley.server.store.StoredEntity.Kind;
import java.util.Optional;

/** Where flows belong. */
public final class FlowPlaces {
    private final Divisions divisions;
    private final Entities entities;

    public FlowPlaces(Divisions divisions, Entities entities) {
        this.divisions = divisions;
        this.entities = entities;
    }

    /** The division of a flow. */
    DomainEntityRef of(String flowId) {
        return ref(divisions.ofFlow(flowId));
    }

    /** Where a flow belongs of which nothing else is said. */
    DomainEntityRef home() {
        return ref(divisions.home());
    }

    /** The division of an id. */
    Optional<DomainEntityRef> find(String id) {
        return entities.find(Kind.DIVISION, id).map(divisions::wire).map(FlowPlaces::ref);
    }

    /** The division of a name. */
    Optional<DomainEntityRef> named(String name) {
        return entities.named(Kind.DIVISION, name).map(divisions::wire).map(FlowPlaces::ref);
    }

    /** Moves a flow to a division. */
    void place(String flowId, DomainEntityRef division) {
        if (!of(flowId).equals(division)) {
            divisions.place(flowId, division.id());
        }
    }

    private static DomainEntityRef ref(Division division) {
        return new DomainEntityRef(division.id(), division.name(), division.selfUri());
    }
}
