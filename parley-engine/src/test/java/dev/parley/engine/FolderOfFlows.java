package dev.parley.engine;

import dev.parley.engine.port.CallableFlows;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.FlowKind;
import dev.parley.nlu.LexicalUnderstanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Flows of a folder, which call each other.
 *
 * @param flows the flows
 * @param understanding makes the understanding of a flow of its model
 */
record FolderOfFlows(List<BotProgram> flows, Function<NluModel, Understanding> understanding) implements CallableFlows {
    private static final String VERSION = "1";

    /** The flows in a folder, but for one of its YAML files. */
    static FolderOfFlows of(Path folder, String other) throws IOException {
        List<BotProgram> flows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml") && !each.endsWith(other))
                    .sorted()
                    .toList()) {
                flows.add(Flows.program(file));
            }
        }
        return new FolderOfFlows(flows, LexicalUnderstanding::of);
    }

    /** These flows and some more, understood in another way. */
    FolderOfFlows with(Collection<BotProgram> more, Function<NluModel, Understanding> other) {
        return new FolderOfFlows(Stream.concat(flows.stream(), more.stream()).toList(), other);
    }

    @Override
    public Optional<Callable> latest(FlowKind kind, String name) {
        return find(flow -> flow.kind() == kind && flow.name().equals(name));
    }

    @Override
    public Optional<Callable> version(String flowId, String version) {
        return find(flow -> flow.id().equals(flowId) && version.equals(VERSION));
    }

    private Optional<Callable> find(Predicate<BotProgram> wanted) {
        return flows.stream()
                .filter(wanted)
                .findFirst()
                .map(flow -> new Callable(VERSION, flow, understanding.apply(flow.nlu())));
    }
}
