package dev.parley.workspace;

import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.BotSettings;
import dev.parley.flow.program.ErrorSettings;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.program.FlowSettings;
import dev.parley.flow.program.Handling;
import dev.parley.flow.program.Languages;
import dev.parley.flow.program.UserInputSettings;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.Substituted;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlReader;
import dev.parley.flow.yaml.YamlScalar;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads kind and name of a flow only: enough of a compiler for the tests of the workspace. */
final class OutlineSource implements FlowSource {
    @Override
    public LoadedProgram compile(Substituted source) {
        Findings findings = new Findings();
        Optional<BotProgram> program = new YamlReader()
                .read(source, findings)
                .map(node -> ((YamlMap) node).entries().getFirst())
                .map(root -> {
                    FlowKind kind = FlowKind.ofRootKey(root.name()).orElseThrow();
                    YamlScalar name =
                            (YamlScalar) ((YamlMap) root.value()).find("name").orElseThrow();
                    return new BotProgram(
                            kind,
                            kind.rootKey() + "/" + name.value(),
                            name.value(),
                            "",
                            new Languages("en-us", List.of("en-us")),
                            List.of(),
                            settings(),
                            NluModel.empty("en-us"),
                            List.of(),
                            0,
                            List.of());
                });
        return new LoadedProgram(program, findings.list());
    }

    private static FlowSettings settings() {
        SilentExpression silent = new SilentExpression();
        Handling exit = new Handling.Exit();
        return new FlowSettings(
                new UserInputSettings(
                        false,
                        3,
                        3,
                        Duration.ofSeconds(7),
                        exit,
                        silent,
                        3,
                        20,
                        70,
                        40,
                        silent,
                        silent,
                        silent,
                        silent,
                        silent),
                new ErrorSettings(exit, silent, silent, silent, silent, exit, silent, exit, false),
                new BotSettings(Map.of(), Map.of(), Map.of(), false),
                Optional.empty(),
                Map.of());
    }
}
