package dev.parley.server.understanding;

import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import java.util.List;
import java.util.Optional;

/** The domains there are. */
interface Domains {
    /** All of them. */
    List<Domain> all();

    /** The domain of this id; empty if there is none. */
    default Optional<Domain> find(String id) {
        return all().stream().filter(domain -> domain.id().equalsIgnoreCase(id)).findFirst();
    }

    /** The same for who asked for it. */
    default Outcome<Domain> get(String id) {
        return find(id).map(Outcome::done).orElseGet(() -> Outcome.failed(Refusals.notFound("domain", id)));
    }

    /** A version of a domain for who asked for it. */
    default Outcome<InDomain> get(String id, String versionId) {
        return get(id).then(domain -> domain.version(versionId)
                .map(version -> Outcome.done(new InDomain(domain, version)))
                .orElseGet(() -> Outcome.failed(Refusals.notFound("domainVersion", versionId))));
    }

    /** A domain that may be changed over the API. */
    default Outcome<Domain> changeable(String id) {
        return get(id).then(domain -> domain.keeper() == null
                ? Outcome.done(domain)
                : Outcome.failed(Refusals.conflict(
                        "The domain belongs to the flow '" + domain.keeper() + "' and is changed with it.")));
    }

    /** A version that may be changed over the API. */
    default Outcome<InDomain> changeable(String id, String versionId) {
        return changeable(id).then(domain -> get(id, versionId));
    }

    /** A version with its domain. */
    record InDomain(Domain domain, DomainVersion version) {}
}
