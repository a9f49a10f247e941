package dev.parley.engine;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.Placeholders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Loads flows for tests. */
final class Flows {
    private Flows() {}

    static BotProgram program(Path file) throws IOException {
        return program(file, Map.of());
    }

    /** @param values what its placeholders stand for */
    static BotProgram program(Path file, Map<String, String> values) throws IOException {
        LoadedProgram loaded = load(file, values);
        return loaded.program()
                .orElseThrow(() -> new AssertionError(
                        loaded.findings().stream().map(Object::toString).collect(Collectors.joining("\n"))));
    }

    static LoadedProgram load(Path file, Map<String, String> values) throws IOException {
        String name = file.getFileName().toString();
        return new FlowLoader(new ArchitectExpressions())
                .load(Placeholders.apply(name, Files.readString(file), values, new Findings()));
    }
}
