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
        return program(file.getFileName().toString(), Files.readString(file), Map.of());
    }

    /**
     * @param name what messages call the file
     * @param values what its placeholders stand for
     */
    static BotProgram program(String name, String text, Map<String, String> values) {
        LoadedProgram loaded = load(name, text, values);
        return loaded.program()
                .orElseThrow(() -> new AssertionError(
                        loaded.findings().stream().map(Object::toString).collect(Collectors.joining("\n"))));
    }

    /** @param name the name of the file the text could have come from */
    static LoadedProgram load(String name, String yaml) {
        return load(name, yaml, Map.of());
    }

    static LoadedProgram load(String name, String text, Map<String, String> values) {
        return new FlowLoader(new ArchitectExpressions()).load(Placeholders.apply(name, text, values, new Findings()));
    }
}
