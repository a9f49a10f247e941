package dev.parley.server.entity;

import dev.parley.server.session.FlowObjectIds;
import dev.parley.server.store.StoredEntity.Kind;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The ids of the outcomes and milestones that are kept. One that is kept nowhere has an id made of its kind and name, the
 * same for ever.
 *
 * @param entities what is kept
 */
public record EntityIds(Entities entities) implements FlowObjectIds {
    @Override
    public String outcome(String name) {
        return id(Kind.OUTCOME, "flowOutcome", name);
    }

    @Override
    public String milestone(String name) {
        return id(Kind.MILESTONE, "flowMilestone", name);
    }

    private String id(Kind kind, String word, String name) {
        return entities.named(kind, name)
                .map(Entity::id)
                .orElseGet(() -> UUID.nameUUIDFromBytes((word + ":" + name).getBytes(StandardCharsets.UTF_8))
                        .toString());
    }
}
