package dev.parley.engine;

import dev.parley.engine.event.Event;
import dev.parley.engine.port.CallableFlows;
import dev.parley.engine.port.Ports;
import dev.parley.engine.session.SessionJson;
import dev.parley.engine.session.SessionState;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.LaunchResult;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.program.BotProgram;
import dev.parley.nlu.LexicalUnderstanding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A session driven by hand. Between turns its state goes through JSON, as a store would have it. */
final class Conversation {
    static final Instant NOW = Instant.parse("2026-03-01T10:15:30Z");

    private final EngineSettings settings;
    private final Engine engine;
    private final BotProgram program;
    private final Ports ports;
    private final List<TurnResult> turns = new ArrayList<>();
    private SessionState state;

    private Conversation(EngineSettings settings, Engine engine, BotProgram program, Ports ports, SessionState state) {
        this.settings = settings;
        this.engine = engine;
        this.program = program;
        this.ports = ports;
        this.state = state;
    }

    /** With nothing given, in the outside world of {@link OutsideWorld}. */
    static Conversation start(BotProgram program, CallableFlows flows) {
        LaunchRequest nothing = new LaunchRequest("", Map.of(), "conversation-1", "messaging");
        return start(program, nothing, OutsideWorld.ports(program, flows));
    }

    static Conversation start(BotProgram program, LaunchRequest request, Understanding understanding) {
        return start(
                program,
                request,
                OutsideWorld.ports(program, CallableFlows.none()).withUnderstanding(understanding));
    }

    /** In a world where nothing is configured. */
    static Conversation startAlone(BotProgram program) {
        LaunchRequest nothing = new LaunchRequest("", Map.of(), "conversation-1", "messaging");
        return start(program, nothing, new Ports(NOW, LexicalUnderstanding.of(program.nlu()), OutsideWorld::find));
    }

    static Conversation start(BotProgram program, LaunchRequest request, Ports ports) {
        EngineSettings settings = EngineSettings.STANDARD;
        Engine engine = new Engine(settings);
        return switch (engine.launch(program, request, ports)) {
            case LaunchResult.Started(SessionState state) -> new Conversation(settings, engine, program, ports, state);
            case LaunchResult.Refused(String field, String message) -> throw new AssertionError(field + ": " + message);
        };
    }

    /** One turn. */
    TurnResult turn(TurnInput input) {
        TurnResult result = engine.turn(program, SessionJson.read(SessionJson.write(state)), input, ports);
        state = result.state();
        turns.add(result);
        return result;
    }

    /** What a turn would give that another engine takes from the state as it is in memory; it is not taken. */
    TurnResult peek(TurnInput input) {
        return new Engine(settings).turn(program, state, input, ports);
    }

    /** A turn and those that follow while the bot asks for the next one at once. */
    List<TurnResult> say(TurnInput input) {
        List<TurnResult> results = new ArrayList<>(List.of(turn(input)));
        while (results.getLast().next() instanceof NextAction.NoOp) {
            results.add(turn(new TurnInput.NoOp()));
        }
        return results;
    }

    SessionState state() {
        return state;
    }

    /** The events of all turns so far. */
    List<Event> events() {
        return turns.stream().flatMap(turn -> turn.events().stream()).toList();
    }

    /** All turns so far. */
    List<TurnResult> turns() {
        return turns;
    }
}
