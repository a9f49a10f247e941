package dev.parley.server.design;

import dev.parley.api.flow.DomainEntityRef;
import dev.parley.server.account.HomeDivision;
import dev.parley.workspace.Organization;
import java.util.Optional;
import java.util.stream.Stream;

/** Where flows may belong: there is one division. */
public final class Divisions {
    private final DomainEntityRef home;

    public Divisions(Organization organization) {
        String id = HomeDivision.id(organization);
        this.home = new DomainEntityRef(id, HomeDivision.NAME, "/api/v2/authorization/divisions/" + id);
    }

    /** Where a flow belongs that says nothing. */
    public DomainEntityRef home() {
        return home;
    }

    /** The division of an id. */
    Optional<DomainEntityRef> find(String id) {
        return Stream.of(home)
                .filter(division -> division.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The division of a name. */
    public Optional<DomainEntityRef> named(String name) {
        return Stream.of(home)
                .filter(division -> HomeDivision.NAME.equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
