package dev.parley.server.session;

import dev.parley.engine.Engine;
import dev.parley.engine.event.EventJson;
import dev.parley.engine.port.Ports;
import dev.parley.engine.session.SessionJson;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.LaunchResult;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.program.BotProgram;

/** Runs flows with the engine. */
public final class EngineDialogue implements Dialogue {
    private final Engine engine;

    public EngineDialogue(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Opening launch(BotProgram program, LaunchRequest request, Ports ports) {
        return switch (engine.launch(program, request, ports)) {
            case LaunchResult.Started(var state) -> new Opened(SessionJson.write(state));
            case LaunchResult.Refused(String field, String message) -> new Refused(field, message);
        };
    }

    @Override
    public Step turn(BotProgram program, String state, TurnInput input, Ports ports) {
        TurnResult result = engine.turn(program, SessionJson.read(state), input, ports);
        return new Step(
                SessionJson.write(result.state()),
                EventJson.write(result.events()),
                result.language(),
                result.segments(),
                result.next());
    }
}
