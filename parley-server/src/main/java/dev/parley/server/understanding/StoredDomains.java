package dev.parley.server.understanding;

import dev.parley.api.WireJson;
import dev.parley.api.understanding.NluDomainRequest;
import dev.parley.api.understanding.NluDomainVersionRequest;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.flow.SlowValue;
import dev.parley.server.store.EntityStore;
import dev.parley.server.store.StoredEntity;
import dev.parley.server.store.StoredEntity.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The domains that were made over the API. */
final class StoredDomains implements Domains {
    private static final int MOST_DOMAINS = 100;
    private static final int MOST_VERSIONS = 50;
    private static final int MOST_MODELS = 100;
    private static final int LONGEST_NAME = 256;

    private final EntityStore store;
    private final Function<NluModel, Understanding> trainer;
    private final Clock clock;
    private final Map<String, SlowValue<Understanding>> models = new LinkedHashMap<>(16, 0.75f, true);

    StoredDomains(EntityStore store, Function<NluModel, Understanding> trainer, Clock clock) {
        this.store = store;
        this.trainer = trainer;
        this.clock = clock;
    }

    @Override
    public List<Domain> all() {
        return store.all(Kind.NLU_DOMAIN).stream().map(this::domain).toList();
    }

    @Override
    public Optional<Domain> find(String id) {
        return store.find(Kind.NLU_DOMAIN, id).map(this::domain);
    }

    /** Makes a domain without versions. */
    Outcome<Domain> add(NluDomainRequest request) {
        if (store.all(Kind.NLU_DOMAIN).size() >= MOST_DOMAINS) {
            return Outcome.failed(Refusals.conflict("There are " + MOST_DOMAINS + " domains already; delete one."));
        }
        return save(UUID.randomUUID().toString(), request.name(), request.language(), clock.instant());
    }

    /** Changes name and language; what is not given stays. */
    Outcome<Domain> change(Domain domain, @Nullable String name, @Nullable String language) {
        return save(
                domain.id(),
                Objects.requireNonNullElse(name, domain.name()),
                Objects.requireNonNullElse(language, domain.language()),
                store.find(Kind.NLU_DOMAIN, domain.id())
                        .map(StoredEntity::createdAt)
                        .orElseGet(clock::instant));
    }

    private Outcome<Domain> save(String id, String name, @Nullable String language, Instant createdAt) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Outcome.failed(Refusals.badField("name", "A name has 1 to " + LONGEST_NAME + " characters."));
        }
        StoredEntity entity = new StoredEntity(
                Kind.NLU_DOMAIN,
                id,
                name.strip(),
                WireJson.mapper().writeValueAsString(new NluDomainRequest(name, language)),
                createdAt,
                clock.instant());
        return store.save(entity)
                ? Outcome.done(domain(entity))
                : Outcome.failed(Refusals.conflict("There is a domain '" + name + "' already."));
    }

    /** Forgets a domain with its versions. */
    void remove(Domain domain) {
        domain.versions().forEach(this::remove);
        store.delete(Kind.NLU_DOMAIN, domain.id());
    }

    void remove(DomainVersion version) {
        store.delete(Kind.NLU_DOMAIN_VERSION, version.id());
    }

    /** Adds a version. */
    Outcome<DomainVersion> addVersion(Domain domain, NluDomainVersionRequest request) {
        return domain.versions().size() >= MOST_VERSIONS
                ? Outcome.failed(
                        Refusals.conflict("The domain has " + MOST_VERSIONS + " versions already; delete one."))
                : save(domain, UUID.randomUUID().toString(), request, clock.instant(), null);
    }

    /** Replaces what is in a version that is not published. */
    Outcome<DomainVersion> changeVersion(Domain domain, DomainVersion version, NluDomainVersionRequest request) {
        return version.isPublished()
                ? Outcome.failed(Refusals.conflict("A published version is not changed; add another one."))
                : save(domain, version.id(), request, version.createdAt(), null);
    }

    /** Brings a version into use; one that is stays as it is. */
    Outcome<DomainVersion> publish(Domain domain, DomainVersion version) {
        return version.isPublished()
                ? Outcome.done(version)
                : store.find(Kind.NLU_DOMAIN_VERSION, version.id())
                        .map(entity -> KeptVersion.read(entity.definition()).content())
                        .map(content -> save(domain, version.id(), content, version.createdAt(), clock.instant()))
                        .orElseGet(() -> Outcome.failed(Refusals.notFound("domainVersion", version.id())));
    }

    private Outcome<DomainVersion> save(
            Domain domain,
            String id,
            NluDomainVersionRequest content,
            Instant createdAt,
            @Nullable Instant publishedAt) {
        return ModelReading.of(content).map(model -> {
            StoredEntity entity = new StoredEntity(
                    Kind.NLU_DOMAIN_VERSION,
                    id,
                    id,
                    new KeptVersion(domain.id(), content, publishedAt).json(),
                    createdAt,
                    clock.instant());
            store.save(entity);
            return version(entity, KeptVersion.read(entity.definition()), model);
        });
    }

    private Domain domain(StoredEntity entity) {
        NluDomainRequest kept = WireJson.mapper().readValue(entity.definition(), NluDomainRequest.class);
        List<DomainVersion> versions = store.all(Kind.NLU_DOMAIN_VERSION).stream()
                .filter(version -> version.definition().contains(entity.id()))
                .flatMap(version -> version(entity.id(), version).stream())
                .sorted(Comparator.comparing(DomainVersion::createdAt).reversed())
                .toList();
        return new Domain(
                entity.id(), entity.name(), Objects.requireNonNullElse(kept.language(), "en-us"), versions, null);
    }

    private Optional<DomainVersion> version(String domainId, StoredEntity entity) {
        KeptVersion kept = KeptVersion.read(entity.definition());
        return kept.domain().equals(domainId) && ModelReading.of(kept.content()) instanceof Outcome.Done(var model)
                ? Optional.of(version(entity, kept, model))
                : Optional.empty();
    }

    private DomainVersion version(StoredEntity entity, KeptVersion kept, NluModel model) {
        return new DomainVersion(
                entity.id(),
                Objects.requireNonNullElse(kept.content().description(), ""),
                model,
                entity.createdAt(),
                entity.modifiedAt(),
                kept.publishedAt(),
                model(entity.id() + " " + entity.modifiedAt(), model));
    }

    private synchronized SlowValue<Understanding> model(String key, NluModel model) {
        SlowValue<Understanding> training =
                models.computeIfAbsent(key, _ -> new SlowValue<>(() -> trainer.apply(model), clock));
        if (models.size() > MOST_MODELS) {
            models.remove(models.keySet().iterator().next());
        }
        return training;
    }
}
