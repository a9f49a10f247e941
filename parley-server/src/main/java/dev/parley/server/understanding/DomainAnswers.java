package dev.parley.server.understanding;

import dev.parley.api.understanding.NluDomain;
import dev.parley.api.understanding.NluDomainVersion;
import dev.parley.api.understanding.NluDomainVersion.EvaluationStatus;
import dev.parley.api.understanding.NluDomainVersion.TrainingStatus;
import dev.parley.api.understanding.NluDomainVersionReference;
import dev.parley.api.understanding.NluDomainVersionReference.NamedIntent;
import dev.parley.server.flow.NluDomains;
import dev.parley.server.understanding.Domains.InDomain;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Writes domains for the wire.
 *
 * @param reports tell how far the report of a version is
 */
record DomainAnswers(Reports reports) {
    private static final String ENGINE = "parley";

    static NluDomain domain(Domain domain) {
        Optional<Instant> changed = domain.draft().map(DomainVersion::modifiedAt);
        Optional<Instant> made = domain.versions().isEmpty()
                ? Optional.empty()
                : Optional.of(domain.versions().getLast().createdAt());
        return new NluDomain(
                domain.id(),
                domain.name(),
                domain.language(),
                domain.draft().map(version -> reference(domain, version)).orElse(null),
                domain.published().map(version -> reference(domain, version)).orElse(null),
                made.orElse(null),
                changed.orElse(null),
                ENGINE,
                domain.path());
    }

    private static NluDomainVersionReference reference(Domain domain, DomainVersion version) {
        return new NluDomainVersionReference(
                version.id(),
                version.model().intents().stream()
                        .map(intent -> new NamedIntent(NluDomains.intentId(version.id(), intent.name()), intent.name()))
                        .toList(),
                path(domain, version));
    }

    /** @param utterances whether the sentences of intents are wanted */
    NluDomainVersion version(InDomain place, boolean utterances) {
        Domain domain = place.domain();
        DomainVersion version = place.version();
        return new NluDomainVersion(
                version.id(),
                NluDomain.reference(domain.id(), domain.name(), domain.path()),
                version.description().isEmpty() ? null : version.description(),
                version.model().language(),
                version.isPublished(),
                version.createdAt(),
                version.modifiedAt(),
                version.training().doneAt().orElse(null),
                version.publishedAt(),
                training(version),
                evaluation(version),
                ModelAnswers.intents(version, utterances),
                ModelAnswers.slotTypes(version.model()),
                ModelAnswers.slots(version.model()),
                Map.of(),
                path(domain, version));
    }

    private static String path(Domain domain, DomainVersion version) {
        return domain.path() + "/versions/" + version.id();
    }

    private static TrainingStatus training(DomainVersion version) {
        return switch (version.training().state()) {
            case WAITING -> TrainingStatus.UNTRAINED;
            case RUNNING -> TrainingStatus.TRAINING;
            case DONE -> TrainingStatus.TRAINED;
            case FAILED -> TrainingStatus.ERROR;
        };
    }

    private EvaluationStatus evaluation(DomainVersion version) {
        return switch (reports.state(version)) {
            case WAITING -> EvaluationStatus.UNEVALUATED;
            case RUNNING -> EvaluationStatus.EVALUATING;
            case DONE -> EvaluationStatus.EVALUATED;
            case FAILED -> EvaluationStatus.ERROR;
        };
    }
}
