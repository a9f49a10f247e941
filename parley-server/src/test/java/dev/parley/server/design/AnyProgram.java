package dev.parley.server.design;

import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.BotSettings;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.program.FlowSettings;
import dev.parley.flow.program.Languages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Programs that nobody runs. */
final class AnyProgram {
    private AnyProgram() {}

    @SuppressWarnings("NullAway") // nobody asks for these settings
    static BotProgram of(FlowKind kind, String id, String name) {
        return new BotProgram(
                kind,
                id,
                name,
                "",
                new Languages("en-us", List.of("en-us")),
                List.of(),
                new FlowSettings(
                        null, null, new BotSettings(Map.of(), Map.of(), Map.of(), false), Optional.empty(), Map.of()),
                NluModel.empty("en-us"),
                List.of(),
                0,
                List.of());
    }
}
