package dev.parley.server.design;

import dev.parley.api.WireJson;
import dev.parley.flow.action.CallFlow;
import dev.parley.flow.export.FlowExport;
import dev.parley.flow.knowledge.KnowledgeSettings;
import dev.parley.flow.load.FlowId;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.Substituted;
import dev.parley.flow.yaml.YamlReader;
import dev.parley.server.error.Outcome;
import dev.parley.server.flow.NluDomains;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.workspace.outside.YamlJson;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a flow's text says, as JSON: the document itself, and beside it what test tools read of a configuration
 * (wire-contract §4.1).
 */
final class Configurations {
    private final PublishedFlows flows;

    Configurations(PublishedFlows flows) {
        this.flows = flows;
    }

    /** The configuration of a version. What tools read beside the document is there when the version can run. */
    Outcome<ObjectNode> of(FlowText text) {
        return document(Substituted.of(text.file(), text.text()))
                .map(document -> {
                    flows.version(text.flowId(), text.version()).ifPresent(flow -> complete(document, flow));
                    return Outcome.done(document);
                })
                .orElseGet(() -> Outcome.failed(FlowRefusals.noVersions(text.flowId())));
    }

    /** The JSON of a text without more; empty when it is no flow. */
    static Optional<ObjectNode> document(Substituted source) {
        Optional<JsonNode> json = FlowExport.is(source)
                ? FlowExport.json(source).map(WireJson.mapper()::readTree)
                : new YamlReader().read(source, new Findings()).map(YamlJson::of);
        return json.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    private void complete(ObjectNode document, PublishedFlow flow) {
        BotProgram program = flow.program();
        document.put("id", flow.id());
        document.put("name", program.name());
        document.put("type", program.kind().wireName().toLowerCase(Locale.ROOT));
        if (program.kind().isBot()) {
            ObjectNode settings = object(document, "botFlowSettings");
            settings.put("nluDomainId", NluDomains.domainId(flow.id()));
            settings.put("nluDomainVersionId", NluDomains.versionId(flow.id(), flow.version()));
        }
        program.settings()
                .knowledge()
                .ifPresent(knowledge -> complete(object(document, "knowledgeSettings"), knowledge));
        program.blocks().stream()
                .flatMap(block -> block.steps().stream())
                .map(step -> step.action())
                .filter(CallFlow.class::isInstance)
                .map(CallFlow.class::cast)
                .forEach(call -> manifest(document, call));
    }

    private static void complete(ObjectNode json, KnowledgeSettings knowledge) {
        json.put(
                "knowledgeBaseId",
                UUID.nameUUIDFromBytes(("parley:knowledge-base:" + knowledge.base()).getBytes(StandardCharsets.UTF_8))
                        .toString());
        object(json, "maxNumOfAnswersReturned").put("text", Integer.toString(knowledge.maxAnswers()));
        object(json, "responseBias").put("text", knowledge.bias().name().toLowerCase(Locale.ROOT));
    }

    /** Names the flow that is called, once. */
    private void manifest(ObjectNode document, CallFlow call) {
        String id = flows.ofWorkspace(call.kind(), call.flow())
                .map(own -> own.flow().id())
                .orElseGet(() -> FlowId.of(call.kind(), call.flow()));
        var called = object(document, "manifest").withArrayProperty(key(call.kind()));
        for (JsonNode known : called) {
            if (known.path("id").asString("").equals(id)) {
                return;
            }
        }
        called.addObject().put("id", id).put("name", call.flow());
    }

    private static String key(FlowKind kind) {
        return kind == FlowKind.DIGITAL_BOT ? "digitalBotFlow" : kind.rootKey();
    }

    /** The object under a key; put there where there is none. */
    private static ObjectNode object(ObjectNode parent, String key) {
        return parent.get(key) instanceof ObjectNode present ? present : parent.putObject(key);
    }
}
