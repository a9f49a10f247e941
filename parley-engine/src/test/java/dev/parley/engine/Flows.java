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
        return load(file.getFileName().toString(), Files.readString(file), values);
    }

    /** @param name the name of the file the text could have come from */
    static LoadedProgram load(String name, String yaml) {
        return load(name, yaml, Map.of());
    }

    private static LoadedProgram load(String name, String yaml, Map<String, String> values) {
        return new FlowLoader(new ArchitectExpressions())
                .load(Placeholders.apply(name, yaml, values, new Findings()));
    }
}
