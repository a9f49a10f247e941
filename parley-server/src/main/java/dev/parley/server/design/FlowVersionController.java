package dev.parley.server.design;

import dev.parley.api.EntityListing;
import dev.parley.api.flow.FlowVersion;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Permission;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.Query;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    @Permission(VIEW)
    @GetMapping(PATH + "/latestconfiguration")
    public Outcome<ObjectNode> latest(
            @PathVariable("flowId") String id, @RequestParam MultiValueMap<String, String> parameters) {
        return new Query(parameters)
                .flag("deleted")
                .then(deleted -> texts.newest(id, deleted))
                .then(configurations::of);
    }

    @Permission(VIEW)
    @GetMapping(PATH + "/versions")
    public Outcome<EntityListing<FlowVersion>> list(
            @PathVariable("flowId") String id, @RequestParam MultiValueMap<String, String> parameters) {
        Query query = new Query(parameters);
        return query.flag("deleted")
                .then(deleted -> versions.all(id, deleted))
                .then(all -> FlowController.page(query, all, FlowAnswers.PATH + "/" + id + "/versions"));
    }

    @Permission(VIEW)
    @GetMapping(PATH + "/versions/{versionId}")
    public Outcome<FlowVersion> get(@PathVariable("flowId") String id, @PathVariable("versionId") String version) {
        return versions.get(id, version);
    }

    @Permission("architect:flow:edit")
    @PostMapping(PATH + "/versions")
    public Outcome<FlowVersion> save(
            Caller caller, @PathVariable("flowId") String id, @JsonBody JsonNode configuration) {
        return versions.save(id, configuration, operations.actor(caller));
    }

    @Permission(VIEW)
    @GetMapping(PATH + "/versions/{versionId}/configuration")
    public Outcome<ObjectNode> configuration(
            @PathVariable("flowId") String id, @PathVariable("versionId") String version) {
        return texts.version(id, version).then(configurations::of);
    }
}
