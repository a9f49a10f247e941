package dev.parley.server.understanding;

import dev.parley.api.EntityListing;
import dev.parley.api.understanding.NluDomain;
import dev.parley.api.understanding.NluDomainVersion;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.GivenQuery;
import dev.parley.server.http.Whole;
import dev.parley.server.understanding.Domains.InDomain;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows domains and their versions. */
@Controller
public final class DomainController {
    private static final String VERSIONS = Domain.PATH + "/{domainId}/versions";

    private final Domains domains;
    private final DomainAnswers answers;

    DomainController(Domains domains, DomainAnswers answers) {
        this.domains = domains;
        this.answers = answers;
    }

    /** Which page of a list is wanted. */
    record Page(
            @Whole(standard = 1) int pageNumber,
            @Whole(standard = 25, largest = 500) int pageSize) {}

    /** Which page of the versions is wanted, and how much of them. */
    record VersionPage(boolean includeUtterances, GivenQuery given, Page page) {}

    /** How much of a version is wanted. */
    record Detail(boolean includeUtterances) {}

    @Summary("List domains of understanding; every bot flow has one")
    @Permission({"languageUnderstanding:nluDomain:view", "dialog:bot:view"})
    @GetMapping(Domain.PATH)
    public Outcome<EntityListing<NluDomain>> list(@FromQuery Page page) {
        List<NluDomain> all = domains.all().stream().map(DomainAnswers::domain).toList();
        return Outcome.done(EntityListing.of(all, page.pageSize(), page.pageNumber(), Domain.PATH));
    }

    @Summary("Get a domain of understanding")
    @Permission({"languageUnderstanding:nluDomain:view", "dialog:bot:view"})
    @GetMapping(Domain.PATH + "/{domainId}")
    public Outcome<NluDomain> get(@PathVariable("domainId") String id) {
        return domains.get(id).map(DomainAnswers::domain);
    }

    @Summary("List the versions of a domain, the newest first")
    @Permission({"languageUnderstanding:nluDomainVersion:view", "dialog:botVersion:view"})
    @GetMapping(VERSIONS)
    public Outcome<EntityListing<NluDomainVersion>> versions(
            @PathVariable("domainId") String id, @FromQuery VersionPage page) {
        return domains.get(id).map(domain -> {
            List<NluDomainVersion> all = domain.versions().stream()
                    .map(version -> answers.version(new InDomain(domain, version), page.includeUtterances()))
                    .toList();
            return EntityListing.of(
                    all,
                    page.page().pageSize(),
                    page.page().pageNumber(),
                    page.given().on(domain.path() + "/versions"));
        });
    }

    @Summary("Get a version of a domain: its intents and slots, and how far its training is")
    @Permission({"languageUnderstanding:nluDomainVersion:view", "dialog:botVersion:view"})
    @GetMapping(VERSIONS + "/{domainVersionId}")
    public Outcome<NluDomainVersion> version(
            @PathVariable("domainId") String id,
            @PathVariable("domainVersionId") String versionId,
            @FromQuery Detail detail) {
        return domains.get(id, versionId).map(place -> answers.version(place, detail.includeUtterances()));
    }
}
