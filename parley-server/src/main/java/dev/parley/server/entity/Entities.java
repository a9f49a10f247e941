package dev.parley.server.entity;

import dev.parley.api.DivisionWish;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.store.EntityStore;
import dev.parley.server.store.StoredEntity;
import dev.parley.server.store.StoredEntity.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The named objects of the organisation: those that somebody else keeps, then those made over the API. */
public final class Entities {
    private static final int LONGEST_NAME = 256;

    private final EntityStore store;
    private final List<Entity> fixed;
    private final Clock clock;

    /** @param fixed the ones that the API shows and does not change; of two of a kind and name the first counts */
    public Entities(EntityStore store, List<Entity> fixed, Clock clock) {
        this.store = store;
        this.fixed = List.copyOf(fixed);
        this.clock = clock;
    }

    public List<Entity> all(Kind kind) {
        return Stream.concat(fixed(kind), store.all(kind).stream().map(Entity::of))
                .toList();
    }

    public Optional<Entity> find(Kind kind, String id) {
        return fixed(kind)
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .or(() -> store.find(kind, id).map(Entity::of));
    }

    /** The one of this name, whatever the case. */
    public Optional<Entity> named(Kind kind, String name) {
        return fixed(kind)
                .filter(entity -> sameName(entity.name(), name))
                .findFirst()
                .or(() -> store.named(kind, name.strip()).map(Entity::of));
    }

    /** The one of this id, or the 404 that says so. */
    public Outcome<Entity> get(Kind kind, String id) {
        return find(kind, id).map(Outcome::done).orElseGet(() -> Outcome.failed(Refusals.notFound(idWord(kind), id)));
    }

    /** The one of this id, if the API may change it. */
    public Outcome<Entity> changeable(Kind kind, String id) {
        return get(kind, id)
                .then(entity -> entity.keeper() == null
                        ? Outcome.done(entity)
                        : Outcome.failed(Refusals.conflict("The " + Entity.word(kind) + " '" + entity.name()
                                + "' is kept in " + entity.keeper() + " and can be changed there only.")));
    }

    /** Makes a new one. */
    public Outcome<Entity> add(Kind kind, String name, Definition definition) {
        Instant now = clock.instant();
        return keep(new Entity(kind, UUID.randomUUID().toString(), name.strip(), definition, now, null), now);
    }

    /** Changes one that is {@link #changeable}. */
    public Outcome<Entity> change(Entity entity, String name, Definition definition) {
        Instant now = clock.instant();
        return keep(new Entity(entity.kind(), entity.id(), name.strip(), definition, entity.createdAt(), null), now);
    }

    public void remove(Entity entity) {
        store.delete(entity.kind(), entity.id());
    }

    /** Notes where a flow belongs; null: the home division. */
    void placeFlow(String flowId, @Nullable String division) {
        Instant now = clock.instant();
        store.save(stored(
                new Entity(Kind.FLOW_PLACE, flowId, flowId, Definition.NOTHING.movedTo(division), now, null), now));
    }

    /** The id of a division that something is to belong to; the home division is null. */
    public Outcome<Optional<String>> division(@Nullable DivisionWish wish) {
        if (wish == null || wish.id() == null || wish.id().isBlank()) {
            return Outcome.done(Optional.empty());
        }
        return find(Kind.DIVISION, wish.id())
                .map(division -> Outcome.done(Optional.of(division.id())))
                .orElseGet(() -> Outcome.failed(
                        Refusals.badField("division.id", "There is no division with the id '" + wish.id() + "'.")));
    }

    private Outcome<Entity> keep(Entity entity, Instant now) {
        if (entity.name().isEmpty()) {
            return Outcome.failed(Refusals.missingField("name"));
        }
        if (entity.name().length() > LONGEST_NAME) {
            return Outcome.failed(Refusals.badField("name", "A name has at most " + LONGEST_NAME + " characters."));
        }
        boolean taken = fixed(entity.kind()).anyMatch(other -> sameName(other.name(), entity.name()));
        return !taken && store.save(stored(entity, now))
                ? Outcome.done(entity)
                : Outcome.failed(Refusals.conflict(
                        "There is a " + Entity.word(entity.kind()) + " '" + entity.name() + "' already."));
    }

    private static StoredEntity stored(Entity entity, Instant now) {
        return new StoredEntity(
                entity.kind(),
                entity.id(),
                entity.name(),
                entity.definition().json(),
                entity.createdAt() == null ? now : entity.createdAt(),
                now);
    }

    private Stream<Entity> fixed(Kind kind) {
        return fixed.stream().filter(entity -> entity.kind() == kind);
    }

    private static boolean sameName(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static String idWord(Kind kind) {
        return switch (kind) {
            case DIVISION -> "division";
            case OUTCOME -> "flowOutcome";
            case MILESTONE -> "flowMilestone";
            case DATA_TABLE -> "datatable";
            case FLOW_PLACE -> "flow";
            case NLU_DOMAIN -> "domain";
            case NLU_DOMAIN_VERSION -> "domainVersion";
        };
    }
}
