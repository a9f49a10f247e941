package dev.parley.server.design;

import dev.parley.api.EntityListing;
import dev.parley.api.flow.FlowVersion;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.GivenQuery;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.Whole;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows and saves versions of flows and what is in them (wire-contract §4.1). */
@Controller
public final class FlowVersionController {
    private static final String PATH = FlowAnswers.PATH + "/{flowId}";
    private static final String VIEW = "architect:flow:view";

    private final FlowVersions versions;
    private final FlowTexts texts;
    private final Configurations configurations;
    private final Operations operations;

    FlowVersionController(
            FlowVersions versions, FlowTexts texts, Configurations configurations, Operations operations) {
        this.versions = versions;
        this.texts = texts;
        this.configurations = configurations;
        this.operations = operations;
    }

    /**
     * Which page of the versions is wanted.
     *
     * @param deleted whether the flow may be deleted
     * @param given asks for another page
     * @param pageNumber which page
     * @param pageSize how many on a page
     */
    record Wish(
            boolean deleted,
            GivenQuery given,
            @Whole(standard = 1) int pageNumber,
            @Whole(standard = 25, largest = 1000) int pageSize) {}

    @Summary("Get what is in the newest version of a flow")
    @Permission(VIEW)
    @GetMapping(PATH + "/latestconfiguration")
    public Outcome<ObjectNode> latest(@PathVariable("flowId") String id, @FromQuery FlowController.Gone gone) {
        return texts.newest(id, gone.deleted()).then(configurations::of);
    }

    @Summary("List the versions of a flow, the newest first")
    @Permission(VIEW)
    @GetMapping(PATH + "/versions")
    public Outcome<EntityListing<FlowVersion>> list(@PathVariable("flowId") String id, @FromQuery Wish wish) {
        return versions.all(id, wish.deleted())
                .map(all -> EntityListing.of(
                        all,
                        wish.pageSize(),
                        wish.pageNumber(),
                        wish.given().on(FlowAnswers.PATH + "/" + id + "/versions")));
    }

    @Summary("Get a version of a flow")
    @Permission(VIEW)
    @GetMapping(PATH + "/versions/{versionId}")
    public Outcome<FlowVersion> get(@PathVariable("flowId") String id, @PathVariable("versionId") String version) {
        return versions.get(id, version);
    }

    @Summary("Save a flow as a new version")
    @Permission("architect:flow:edit")
    @PostMapping(PATH + "/versions")
    public Outcome<FlowVersion> save(
            Caller caller, @PathVariable("flowId") String id, @JsonBody JsonNode configuration) {
        return versions.save(id, configuration, operations.actor(caller));
    }

    @Summary("Get what is in a version of a flow")
    @Permission(VIEW)
    @GetMapping(PATH + "/versions/{versionId}/configuration")
    public Outcome<ObjectNode> configuration(
            @PathVariable("flowId") String id, @PathVariable("versionId") String version) {
        return texts.version(id, version).then(configurations::of);
    }
}
