package dev.parley.server.flow;

import dev.parley.flow.load.FlowId;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.FlowKind;
import dev.parley.server.flow.RestoredVersions.Pin;
import dev.parley.server.store.FlowStore;
import dev.parley.server.store.FlowVersionStore;
import dev.parley.server.store.StoredFlow;
import dev.parley.server.store.StoredFlowVersion;
import dev.parley.workspace.LoadedFlow;
import dev.parley.workspace.Workspace;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The flows that can be launched, and the older versions that running sessions are pinned to. The flows of the workspace
 * are published once, at the start; which version of the others is published is read from the store each time, so that a
 * new one counts from the next launch on. All texts are in the store, so that a session goes on with its own version
 * after the flow changed and the server restarted.
 */
public final class PublishedFlows {
    /** How many versions beside those of the workspace are held ready. */
    private static final int MOST_RESTORED = 256;

    private final FlowStore flows;
    private final FlowVersionStore texts;
    private final VersionCompiler compiler;
    private final TrainingQueue models;
    private final Map<String, WorkspaceFlow> ofWorkspace = new LinkedHashMap<>();
    private final RestoredVersions restored = new RestoredVersions(MOST_RESTORED);

    /**
     * A flow of the workspace.
     *
     * @param flow its only version that can be launched
     * @param file the file it is kept in
     * @param text the text of that version
     * @param at when it was published: at the start of the server
     */
    public record WorkspaceFlow(PublishedFlow flow, String file, String text, Instant at) {}

    /**
     * @param flows the flows that were made over the API
     * @param texts keeps the texts of what is published
     * @param compiler makes programs of kept versions again
     * @param models makes the language models of what is published
     */
    public PublishedFlows(FlowStore flows, FlowVersionStore texts, VersionCompiler compiler, TrainingQueue models) {
        this.flows = flows;
        this.texts = texts;
        this.compiler = compiler;
        this.models = models;
    }

    /** Publishes every flow of a workspace that has no errors. Not to be called once requests are served. */
    public void publish(Workspace workspace, Instant now) {
        for (LoadedFlow flow : workspace.flows()) {
            flow.program().ifPresent(program -> publish(flow, program, now));
        }
    }

    private void publish(LoadedFlow flow, BotProgram program, Instant now) {
        texts.save(new StoredFlowVersion(program.id(), flow.version(), flow.file(), flow.text(), now));
        Instant first = texts.find(program.id(), flow.version())
                .map(StoredFlowVersion::publishedAt)
                .orElse(now);
        PublishedFlow published = new PublishedFlow(program, flow.version(), first, models.of(program));
        ofWorkspace.put(key(program.id()), new WorkspaceFlow(published, flow.file(), flow.text(), now));
    }

    /** The version of a flow that new sessions run. */
    public Optional<PublishedFlow> latest(String flowId) {
        return ofWorkspace(flowId)
                .map(WorkspaceFlow::flow)
                .or(() -> flows.find(key(flowId)).flatMap(this::published));
    }

    /** The same, by kind and name. */
    public Optional<PublishedFlow> latest(FlowKind kind, String name) {
        return ofWorkspace(kind, name)
                .map(WorkspaceFlow::flow)
                .or(() -> flows.find(FlowId.of(kind, name)).flatMap(this::published));
    }

    /** A certain version of a flow; empty if it was never published here or can no longer be read. */
    public Optional<PublishedFlow> version(String flowId, String version) {
        WorkspaceFlow own = ofWorkspace.get(key(flowId));
        return own != null && own.flow().version().equals(version)
                ? Optional.of(own.flow())
                : restored.get(new Pin(flowId, version), () -> restored(flowId, version));
    }

    /** What new sessions may run: the flows of the workspace in its order, then the others in the order they were made. */
    public Collection<PublishedFlow> all() {
        return Stream.concat(
                        ofWorkspace.values().stream().map(WorkspaceFlow::flow),
                        flows.all().stream()
                                .filter(flow -> !ofWorkspace.containsKey(flow.id()))
                                .flatMap(flow -> published(flow).stream()))
                .toList();
    }

    /** The flow of this id, if it is one of the workspace. */
    public Optional<WorkspaceFlow> ofWorkspace(String flowId) {
        return Optional.ofNullable(ofWorkspace.get(key(flowId)));
    }

    /** The flow of this kind and name, if it is one of the workspace. */
    public Optional<WorkspaceFlow> ofWorkspace(FlowKind kind, String name) {
        return ofWorkspace.values().stream()
                .filter(own -> own.flow().program().kind() == kind
                        && own.flow().program().name().equals(name))
                .findFirst();
    }

    /** The flows of the workspace in its order. */
    public List<WorkspaceFlow> ofWorkspace() {
        return List.copyOf(ofWorkspace.values());
    }

    private Optional<PublishedFlow> published(StoredFlow flow) {
        String version = flow.published();
        return version == null || flow.deleted() ? Optional.empty() : version(flow.id(), version);
    }

    private Optional<PublishedFlow> restored(String flowId, String version) {
        return texts.find(flowId, version)
                .flatMap(kept -> compiler.compile(kept.file(), kept.text())
                        .program()
                        .map(program -> new PublishedFlow(
                                program.withId(flowId), version, kept.publishedAt(), models.of(program))));
    }

    private static String key(String flowId) {
        return flowId.toLowerCase(Locale.ROOT);
    }
}
