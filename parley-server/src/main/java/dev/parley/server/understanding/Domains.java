package dev.parley.server.understanding;

import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import java.util.List;
import java.util.Optional;

/** The domains there are. */
interface Domains {
    /** All of them, by name. */
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
                .orElseGet(() -> Outcome.failed(Refusals.notFound("domain version", versionId))));
    }

    /** A version with its domain. */
    record InDomain(Domain domain, DomainVersion version) {}
}
