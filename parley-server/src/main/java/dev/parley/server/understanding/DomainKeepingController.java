package dev.parley.server.understanding;

import dev.parley.api.understanding.NluDomain;
import dev.parley.api.understanding.NluDomainChange;
import dev.parley.api.understanding.NluDomainRequest;
import dev.parley.api.understanding.NluDomainVersion;
import dev.parley.api.understanding.NluDomainVersionRequest;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.JsonBody;
import dev.parley.server.understanding.Domains.InDomain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Keeps domains that belong to no flow, and their versions. */
@Controller
public final class DomainKeepingController {
    private static final String ONE = Domain.PATH + "/{domainId}";
    private static final String VERSIONS = ONE + "/versions";
    private static final String VERSION = VERSIONS + "/{domainVersionId}";

    private final Domains domains;
    private final StoredDomains stored;
    private final DomainAnswers answers;

    DomainKeepingController(Domains domains, StoredDomains stored, DomainAnswers answers) {
        this.domains = domains;
        this.stored = stored;
        this.answers = answers;
    }

    @Summary("Make a domain of understanding")
    @Permission({"languageUnderstanding:nluDomain:add", "dialog:bot:add"})
    @PostMapping(Domain.PATH)
    public Outcome<NluDomain> add(@JsonBody NluDomainRequest request) {
        return stored.add(request).map(DomainAnswers::domain);
    }

    @Summary("Change name or language of a domain")
    @Permission({"languageUnderstanding:nluDomain:edit", "dialog:bot:edit"})
    @PatchMapping(ONE)
    public Outcome<NluDomain> change(@PathVariable("domainId") String id, @JsonBody NluDomainChange request) {
        return domains.changeable(id)
                .then(domain -> stored.change(domain, request.name(), request.language()))
                .map(DomainAnswers::domain);
    }

    @Summary("Delete a domain with its versions")
    @Permission({"languageUnderstanding:nluDomain:delete", "dialog:bot:delete"})
    @DeleteMapping(ONE)
    public Outcome<Outcome.NoContent> delete(@PathVariable("domainId") String id) {
        return domains.changeable(id).then(domain -> {
            stored.remove(domain);
            return Outcome.noContent();
        });
    }

    @Summary("Add a version to a domain")
    @Permission({"languageUnderstanding:nluDomainVersion:add", "dialog:botVersion:add"})
    @PostMapping(VERSIONS)
    public Outcome<NluDomainVersion> addVersion(
            @PathVariable("domainId") String id, @JsonBody NluDomainVersionRequest request) {
        return domains.changeable(id)
                .then(domain -> stored.addVersion(domain, request)
                        .map(version -> answers.version(new InDomain(domain, version), true)));
    }

    @Summary("Replace the intents and slots of a version")
    @Permission({"languageUnderstanding:nluDomainVersion:edit", "dialog:botVersion:edit"})
    @PutMapping(VERSION)
    public Outcome<NluDomainVersion> changeVersion(
            @PathVariable("domainId") String id,
            @PathVariable("domainVersionId") String versionId,
            @JsonBody NluDomainVersionRequest request) {
        return domains.changeable(id, versionId)
                .then(place -> stored.changeVersion(place.domain(), place.version(), request)
                        .map(version -> answers.version(new InDomain(place.domain(), version), true)));
    }

    @Summary("Delete a version that is not in use")
    @Permission({"languageUnderstanding:nluDomainVersion:delete", "dialog:botVersion:delete"})
    @DeleteMapping(VERSION)
    public Outcome<Outcome.NoContent> deleteVersion(
            @PathVariable("domainId") String id, @PathVariable("domainVersionId") String versionId) {
        return domains.changeable(id, versionId).then(place -> {
            if (place.domain().published().equals(java.util.Optional.of(place.version()))) {
                return Outcome.failed(Refusals.conflict("The version is in use; publish another one first."));
            }
            stored.remove(place.version());
            return Outcome.noContent();
        });
    }

    @Summary("Bring a version into use")
    @Permission({"languageUnderstanding:nluDomainVersion:publish", "dialog:botVersion:publish"})
    @PostMapping(VERSION + "/publish")
    public Outcome<NluDomainVersion> publish(
            @PathVariable("domainId") String id, @PathVariable("domainVersionId") String versionId) {
        return domains.get(id, versionId)
                .then(place -> place.version().isPublished()
                        ? Outcome.done(place)
                        : domains.changeable(id)
                                .then(domain -> stored.publish(domain, place.version()))
                                .map(version -> new InDomain(place.domain(), version)))
                .map(place -> answers.version(place, false));
    }
}
