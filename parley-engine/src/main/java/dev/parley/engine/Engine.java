package dev.parley.engine;

import dev.parley.engine.action.Processors;
import dev.parley.engine.ask.Behaviours;
import dev.parley.engine.port.Ports;
import dev.parley.engine.run.Interpreter;
import dev.parley.engine.run.Launch;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.SessionState;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.LaunchResult;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.program.BotProgram;

/** Runs bot programs. It is pure: the same arguments give the same results. Safe for use by many threads. */
public final class Engine {
    private final EngineSettings settings;
    private final Processors processors = Processors.standard();
    private final Behaviours behaviours = Behaviours.standard();

    public Engine(EngineSettings settings) {
        this.settings = settings;
    }

    /** Makes the first state of a session; nothing of the flow runs yet (architect-semantics §6.2). */
    public LaunchResult launch(BotProgram program, LaunchRequest request, Ports ports) {
        return new Launch(program, request, ports).run();
    }

    /**
     * Runs one turn: from the input to the next moment the channel has to act.
     *
     * @param state the session before
     * @throws IllegalStateException when the session has ended
     */
    public TurnResult turn(BotProgram program, SessionState state, TurnInput input, Ports ports) {
        if (state.ended()) {
            throw new IllegalStateException("the session has ended");
        }
        Run run = new Run(program, state, ports, settings);
        return new Interpreter(run, processors, behaviours).turn(state.status(), input);
    }
}
