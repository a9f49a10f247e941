package dev.parley.server.entity;

import dev.parley.server.store.StoredEntity;
import dev.parley.server.store.StoredEntity.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A named object of the organisation.
 *
 * @param kind what it is
 * @param id its id
 * @param name its name
 * @param definition what else is known of it
 * @param createdAt when it was made over the API; null for one that was not
 * @param keeper who keeps it, such as {@code organization.yaml}, where only that can change it; null for one of the API
 */
public record Entity(
        Kind kind,
        String id,
        String name,
        Definition definition,
        @Nullable Instant createdAt,
        @Nullable String keeper) {
    /** One that the API shows and does not change. */
    public static Entity fixed(Kind kind, String id, String name, Definition definition, String keeper) {
        return new Entity(kind, id, name, definition, null, keeper);
    }

    static Entity of(StoredEntity stored) {
        return new Entity(
                stored.kind(),
                stored.id(),
                stored.name(),
                Definition.read(stored.definition()),
                stored.createdAt(),
                null);
    }

    /** What people call its kind. */
    public static String word(Kind kind) {
        return switch (kind) {
            case DIVISION -> "division";
            case OUTCOME -> "outcome";
            case MILESTONE -> "milestone";
            case DATA_TABLE -> "data table";
            case FLOW_PLACE -> "flow";
            case NLU_DOMAIN -> "domain";
            case NLU_DOMAIN_VERSION -> "domain version";
            case BOT_LIST -> "list of bots";
        };
    }
}
