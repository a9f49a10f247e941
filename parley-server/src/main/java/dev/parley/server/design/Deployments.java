package dev.parley.server.design;

import dev.parley.api.flow.DomainEntityRef;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.load.FlowId;
import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.Placeholders;
import dev.parley.flow.yaml.Substituted;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Outcome;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.flow.PublishedFlows.WorkspaceFlow;
import dev.parley.server.flow.VersionCompiler;
import dev.parley.server.store.FlowVersionStore;
import dev.parley.server.store.StoredFlowVersion;
import dev.parley.workspace.LoadedFlow;
import dev.parley.workspace.MissingKnowledge;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Deploys flows: makes or changes the flow of a text's kind and name, and publishes the text (wire-contract §4.1). A text
 * that is published already changes nothing.
 */
public final class Deployments {
    /** What an uploaded text is called in findings. */
    private static final String FILE = "flow.yaml";

    private final Designs designs;
    private final PublishedFlows flows;
    private final FlowVersionStore texts;
    private final VersionCompiler compiler;
    private final FlowPlaces places;
    private final AuthorAnswers authors;
    private final List<KnowledgeBase> knowledge;
    private final Clock clock;

    Deployments(
            Designs designs,
            PublishedFlows flows,
            FlowVersionStore texts,
            VersionCompiler compiler,
            FlowPlaces places,
            AuthorAnswers authors,
            List<KnowledgeBase> knowledge,
            Clock clock) {
        this.designs = designs;
        this.flows = flows;
        this.texts = texts;
        this.compiler = compiler;
        this.places = places;
        this.authors = authors;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** Deploys a text for somebody. */
    public Deployment deploy(Author author, String text) {
        Findings findings = new Findings();
        Substituted source = Placeholders.apply(FILE, text, Map.of(), findings);
        LoadedProgram compiled = compiler.compile(FILE, source.text());
        compiled.findings().forEach(findings::add);
        if (compiled.program().isEmpty() || findings.hasErrors()) {
            return new Deployment(Optional.empty(), findings.list());
        }
        BotProgram program = compiled.program().get();
        MissingKnowledge.of(program, knowledge).ifPresent(findings::add);
        Optional<WorkspaceFlow> own = flows.ofWorkspace(program.kind(), program.name());
        if (own.isPresent()) {
            findings.error(
                    "flow-in-file",
                    Position.startOf(FILE),
                    "The flow '" + program.name() + "' is kept in " + own.get().file() + "; change it there.");
            return new Deployment(Optional.empty(), findings.list());
        }
        return deploy(author, program, source, division(source, findings), findings);
    }

    private Deployment deploy(
            Author author,
            BotProgram program,
            Substituted source,
            Optional<DomainEntityRef> division,
            Findings findings) {
        String id = FlowId.of(program.kind(), program.name());
        String content = LoadedFlow.versionOf(source.text());
        texts.save(new StoredFlowVersion(id, content, FILE, source.text(), clock.instant()));
        FlowDefinition fresh =
                new FlowDefinition(program.kind(), program.name(), program.description(), null, Versions.NONE, null);
        Outcome<FlowDesign> outcome = designs.makeOrChange(
                id,
                fresh,
                (design, now) -> refusal(design.definition(), author)
                        .<Outcome<FlowDesign>>map(Outcome::failed)
                        .orElseGet(() -> Outcome.done(published(design, fresh, content, author, now))));
        return switch (outcome) {
            case Outcome.Done<FlowDesign>(FlowDesign design) -> {
                division.ifPresent(wish -> places.place(design.id(), wish));
                yield new Deployment(Optional.of(design.id()), findings.list());
            }
            case Outcome.Failed<FlowDesign>(ApiError error) -> {
                findings.error("flow-not-free", Position.startOf(FILE), error.message());
                yield new Deployment(Optional.empty(), findings.list());
            }
        };
    }

    private Optional<ApiError> refusal(FlowDefinition flow, Author author) {
        Author holder = flow.lock();
        return Locks.refuseOther(flow, author).isEmpty() || holder == null
                ? Optional.empty()
                : Optional.of(FlowRefusals.lockedDeployment(flow, authors.words(holder)));
    }

    private static FlowDesign published(
            FlowDesign design, FlowDefinition fresh, String content, Author author, Instant now) {
        FlowDefinition flow = design.definition();
        SavedVersion running = flow.versions().published();
        if (running != null && running.content().equals(content)) {
            return design.with(flow.unlocked());
        }
        Versions saved = flow.versions().save(content, author, now);
        SavedVersion version = saved.newest().orElseThrow();
        return design.with(flow.unlocked()
                .described(fresh.description())
                .with(saved.publish(version, now))
                .publishedBy(author));
    }

    /** The division a text names; empty if it names none that exists. */
    private Optional<DomainEntityRef> division(Substituted source, Findings findings) {
        Optional<String> name = Configurations.document(source)
                .flatMap(document -> document.properties().stream()
                        .map(Map.Entry::getValue)
                        .map(flow -> flow.path("division"))
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .filter(division -> !division.isBlank())
                        .findFirst());
        return name.flatMap(wish -> places.named(wish).or(() -> {
            findings.warning(
                    "unknown-division",
                    Position.startOf(FILE),
                    "There is no division '" + wish + "', so the flow stays where it is, in "
                            + places.home().name() + " if it is new.");
            return Optional.empty();
        }));
    }

    /** What is wrong with a text or noteworthy; it is not deployed. */
    public List<Finding> validate(FlowText text) {
        LoadedProgram compiled = compiler.compile(text.file(), text.text());
        Findings findings = new Findings();
        compiled.findings().forEach(findings::add);
        compiled.program()
                .flatMap(program -> MissingKnowledge.of(program, knowledge))
                .ifPresent(findings::add);
        return findings.list();
    }
}
