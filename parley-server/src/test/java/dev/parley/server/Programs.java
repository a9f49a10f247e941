package dev.parley.server;

import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.BotSettings;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.program.FlowSettings;
import dev.parley.flow.program.Languages;
import dev.parley.workspace.LoadedFlow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Programs that only a scripted dialogue can run. */
final class Programs {
    private Programs() {}

    @SuppressWarnings("NullAway") // the server reads of the settings only whether a flow is a virtual agent
    static BotProgram of(FlowKind kind, String id, String name, boolean virtualAgent) {
        return new BotProgram(
                kind,
                id,
                name,
                "About " + name,
                new Languages("en-us", List.of("en-us", "de")),
                List.of(),
                new FlowSettings(
                        null,
                        null,
                        new BotSettings(Map.of(), Map.of(), Map.of(), virtualAgent),
                        Optional.empty(),
                        Map.of()),
                NluModel.empty("en-us"),
                List.of(),
                0,
                List.of());
    }

    static LoadedFlow loaded(BotProgram program, String version) {
        return new LoadedFlow(
                "flows/" + program.name() + ".yaml",
                program.name() + " " + version,
                version,
                Optional.of(program),
                List.of());
    }
}
