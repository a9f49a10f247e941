package dev.parley.server.entity;

import dev.parley.server.store.StoredEntity.Kind;
import dev.parley.workspace.NamedObject;
import dev.parley.workspace.Organization;
import dev.parley.workspace.PlatformObjects;
import java.util.ArrayList;
import java.util.List;

/** The divisions, outcomes and milestones that only the workspace changes. */
public final class FixedEntities {
    private static final String FILE = "organization.yaml";

    private FixedEntities() {}

    /** Those of an organisation, its home division first. */
    public static List<Entity> of(Organization organization) {
        PlatformObjects platform = organization.platform();
        List<Entity> entities = new ArrayList<>();
        entities.add(Entity.fixed(
                Kind.DIVISION,
                HomeDivision.of(organization).id(),
                HomeDivision.NAME,
                Definition.NOTHING,
                "the organization itself"));
        platform.divisions().forEach(each -> entities.add(fixed(Kind.DIVISION, each)));
        platform.outcomes().forEach(each -> entities.add(fixed(Kind.OUTCOME, each)));
        platform.milestones().forEach(each -> entities.add(fixed(Kind.MILESTONE, each)));
        return entities;
    }

    private static Entity fixed(Kind kind, NamedObject object) {
        return Entity.fixed(kind, object.id(), object.name(), new Definition(object.description(), null, null), FILE);
    }
}
