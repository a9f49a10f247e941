package dev.parley.server.design;

import dev.parley.api.flow.ArchitectFlowReference;
import dev.parley.flow.load.FlowId;
import dev.parley.flow.program.FlowKind;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.flow.PublishedFlows.WorkspaceFlow;
import dev.parley.server.store.FlowVersionStore;
import java.util.Arrays;
import java.util.Objects;

/** Finds the texts of flows, those of the workspace and the others. */
public final class FlowTexts {
    private static final String LATEST = "latest";

    private final PublishedFlows flows;
    private final Designs designs;
    private final FlowVersionStore texts;

    FlowTexts(PublishedFlows flows, Designs designs, FlowVersionStore texts) {
        this.flows = flows;
        this.designs = designs;
        this.texts = texts;
    }

    /** The text that is referred to, of a flow that is not deleted. */
    public Outcome<FlowText> of(ArchitectFlowReference reference) {
        String version = Objects.requireNonNullElse(reference.version(), "").strip();
        return id(reference)
                .then(id -> version.isEmpty() || version.equalsIgnoreCase(LATEST)
                        ? newest(id, false)
                        : version(id, version));
    }

    private Outcome<String> id(ArchitectFlowReference reference) {
        if (reference.id() != null && !reference.id().isBlank()) {
            return Outcome.done(reference.id().strip());
        }
        String name = reference.name();
        String type = Objects.requireNonNullElse(reference.type(), "").strip();
        if (name == null || name.isBlank() || type.isEmpty()) {
            return Outcome.failed(Refusals.badField("flow", "A flow is named by its id, or by its name and type."));
        }
        return Arrays.stream(FlowKind.values())
                .filter(kind -> kind.wireName().equalsIgnoreCase(type))
                .findFirst()
                .map(kind -> Outcome.done(flows.ofWorkspace(kind, name)
                        .map(own -> own.flow().id())
                        .orElseGet(() -> FlowId.of(kind, name))))
                .orElseGet(() -> Outcome.failed(FlowRefusals.unknownType("flow.type", type)));
    }

    /**
     * The newest text of a flow.
     *
     * @param deleted whether the flow may be deleted
     */
    Outcome<FlowText> newest(String flowId, boolean deleted) {
        return flows.ofWorkspace(flowId)
                .map(own -> Outcome.done(kept(own)))
                .orElseGet(() -> design(flowId, deleted)
                        .then(design -> design.definition()
                                .versions()
                                .newest()
                                .map(version -> Outcome.done(made(design, version)))
                                .orElseGet(() -> Outcome.failed(FlowRefusals.noVersions(flowId)))));
    }

    /** The text of a version. */
    Outcome<FlowText> version(String flowId, String versionId) {
        return flows.ofWorkspace(flowId)
                .map(own -> own.flow().version().equals(versionId)
                        ? Outcome.done(kept(own))
                        : Outcome.<FlowText>failed(FlowRefusals.noVersion(flowId, versionId)))
                .orElseGet(() -> design(flowId, true)
                        .then(design -> designs.version(design, versionId)
                                .map(version -> Outcome.done(made(design, version)))
                                .orElseGet(() -> Outcome.failed(FlowRefusals.noVersion(flowId, versionId)))));
    }

    private Outcome<FlowDesign> design(String flowId, boolean deleted) {
        return designs.find(flowId)
                .filter(design -> deleted || !design.deleted())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(FlowRefusals.notFound(flowId)));
    }

    private static FlowText kept(WorkspaceFlow own) {
        return new FlowText(
                own.flow().id(),
                own.flow().program().kind(),
                own.flow().program().name(),
                own.flow().version(),
                own.file(),
                own.text());
    }

    private FlowText made(FlowDesign design, SavedVersion version) {
        var kept = texts.find(design.id(), version.content()).orElseThrow();
        return new FlowText(
                design.id(),
                design.definition().kind(),
                design.definition().name(),
                version.content(),
                kept.file(),
                kept.text());
    }
}
