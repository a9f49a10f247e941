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

    /** The flows beside a file. */
    static FolderOfFlows around(Path file) throws IOException {
        List<BotProgram> flows = new ArrayList<>();
        try (Stream<Path> siblings = Files.list(file.resolveSibling("."))) {
            for (Path sibling : siblings.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                flows.add(Flows.program(sibling));
            }
        }
        return new FolderOfFlows(flows, LexicalUnderstanding::of);
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
