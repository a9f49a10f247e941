package dev.parley.server.design;

import dev.parley.api.flow.FlowVersion;
import dev.parley.flow.program.BotProgram;
import dev.parley.server.error.Outcome;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.flow.VersionCompiler;
import dev.parley.server.store.StoredFlowVersion;
import dev.parley.workspace.LoadedFlow;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The versions of flows: a flow of the workspace has one, that of its file. */
final class FlowVersions {
    /** What the text of a configuration is called in findings. */
    private static final String FILE = "configuration.json";

    private final PublishedFlows flows;
    private final Designs designs;
    private final FlowActions actions;
    private final VersionCompiler compiler;
    private final VersionAnswers answers;
    private final Clock clock;

    FlowVersions(
            PublishedFlows flows,
            Designs designs,
            FlowActions actions,
            VersionCompiler compiler,
            VersionAnswers answers,
            Clock clock) {
        this.flows = flows;
        this.designs = designs;
        this.actions = actions;
        this.compiler = compiler;
        this.answers = answers;
        this.clock = clock;
    }

    /** The versions of a flow, the newest first. */
    Outcome<List<FlowVersion>> all(String id, boolean deleted) {
        return flows.ofWorkspace(id)
                .map(own -> Outcome.done(List.of(answers.kept(own, false))))
                .orElseGet(() -> designs.find(id)
                        .filter(design -> deleted || !design.deleted())
                        .map(design -> Outcome.done(designs.versions(design).stream()
                                .map(version -> answers.made(design.id(), version, Optional.empty()))
                                .toList()))
                        .orElseGet(() -> Outcome.failed(FlowRefusals.notFound(id))));
    }

    /** A version with all that is told of it. */
    Outcome<FlowVersion> get(String id, String version) {
        return flows.ofWorkspace(id)
                .map(own -> own.flow().version().equals(version)
                        ? Outcome.done(answers.kept(own, true))
                        : Outcome.<FlowVersion>failed(FlowRefusals.noVersion(id, version)))
                .orElseGet(() -> designs.find(id)
                        .map(design -> designs.version(design, version)
                                .map(found -> Outcome.done(
                                        answers.made(design.id(), found, flows.version(design.id(), found.content()))))
                                .orElseGet(() -> Outcome.failed(FlowRefusals.noVersion(id, version))))
                        .orElseGet(() -> Outcome.failed(FlowRefusals.notFound(id))));
    }

    /** Saves a configuration, which may still have errors but is of this flow. */
    Outcome<FlowVersion> save(String id, JsonNode configuration, FlowActions.Actor actor) {
        return designs.changeable(id)
                .then(design -> ConfigurationText.of(configuration)
                        .then(text -> ofThisFlow(design.definition(), text))
                        .then(text -> actions.save(
                                design.id(),
                                actor,
                                new StoredFlowVersion(
                                        design.id(), LoadedFlow.versionOf(text), FILE, text, clock.instant()))))
                .map(design -> answers.made(
                        design.id(),
                        Objects.requireNonNull(design.definition().versions().saved()),
                        Optional.empty()));
    }

    private Outcome<String> ofThisFlow(FlowDefinition flow, String text) {
        Optional<BotProgram> other = compiler.compile(FILE, text)
                .program()
                .filter(program ->
                        program.kind() != flow.kind() || !program.name().equals(flow.name()));
        return other.isEmpty()
                ? Outcome.done(text)
                : Outcome.failed(FlowRefusals.noConfiguration("it is of the "
                        + other.get().kind().wireName() + " flow '"
                        + other.get().name() + "', not of the "
                        + flow.kind().wireName() + " flow '" + flow.name() + "'."));
    }
}
