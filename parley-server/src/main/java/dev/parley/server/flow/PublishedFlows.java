package dev.parley.server.flow;

import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.program.BotProgram;
import dev.parley.server.store.FlowVersionStore;
import dev.parley.server.store.StoredFlowVersion;
import dev.parley.workspace.LoadedFlow;
import dev.parley.workspace.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The flows that can be launched, and the older versions that running sessions are pinned to. What is published is kept
 * in the store, so that a session goes on with its own version after the files changed and the server restarted.
 */
public final class PublishedFlows {
    private final FlowVersionStore store;
    private final VersionCompiler compiler;
    private final Function<NluModel, Understanding> trainer;
    private final TrainingQueue queue;
    private final InstantSource clock;
    private final Map<String, PublishedFlow> latest = new LinkedHashMap<>();
    private final Map<Pin, PublishedFlow> versions = new ConcurrentHashMap<>();

    private record Pin(String flowId, String version) {}

    /**
     * @param store keeps what is published
     * @param compiler makes programs of kept versions again
     * @param trainer makes the language model of a flow
     * @param queue makes the models of what is published
     * @param clock tells when a model was made
     */
    public PublishedFlows(
            FlowVersionStore store,
            VersionCompiler compiler,
            Function<NluModel, Understanding> trainer,
            TrainingQueue queue,
            InstantSource clock) {
        this.store = store;
        this.compiler = compiler;
        this.trainer = trainer;
        this.queue = queue;
        this.clock = clock;
    }

    /** Publishes every flow of a workspace that has no errors. Not to be called once requests are served. */
    public void publish(Workspace workspace, Instant now) {
        for (LoadedFlow flow : workspace.flows()) {
            flow.program().ifPresent(program -> publish(flow, program, now));
        }
    }

    private void publish(LoadedFlow flow, BotProgram program, Instant now) {
        store.save(new StoredFlowVersion(program.id(), flow.version(), flow.file(), flow.text(), now));
        Instant first = store.find(program.id(), flow.version())
                .map(StoredFlowVersion::publishedAt)
                .orElse(now);
        PublishedFlow published = untrained(program, flow.version(), first);
        latest.put(key(program.id()), published);
        versions.put(new Pin(program.id(), flow.version()), published);
        queue.add(program.name(), published.training());
    }

    private PublishedFlow untrained(BotProgram program, String version, Instant publishedAt) {
        return new PublishedFlow(
                program, version, publishedAt, new SlowValue<>(() -> trainer.apply(program.nlu()), clock));
    }

    /** The version of a flow that new sessions run. */
    public Optional<PublishedFlow> latest(String flowId) {
        return Optional.ofNullable(latest.get(key(flowId)));
    }

    /** A certain version of a flow; empty if it was never published here or can no longer be read. */
    public Optional<PublishedFlow> version(String flowId, String version) {
        return Optional.ofNullable(versions.computeIfAbsent(
                new Pin(flowId, version), pin -> restored(pin).orElse(null)));
    }

    /** What new sessions may run, in the order of the workspace. */
    public Collection<PublishedFlow> all() {
        return List.copyOf(latest.values());
    }

    private Optional<PublishedFlow> restored(Pin pin) {
        return store.find(pin.flowId(), pin.version())
                .flatMap(kept -> compiler.compile(kept.file(), kept.text())
                        .map(program -> untrained(program.withId(pin.flowId()), pin.version(), kept.publishedAt())));
    }

    private static String key(String flowId) {
        return flowId.toLowerCase(Locale.ROOT);
    }
}
