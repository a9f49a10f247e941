package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.event.Event;
import dev.parley.engine.event.EventJson;
import dev.parley.engine.port.CallableFlows;
import dev.parley.engine.session.SessionJson;
import dev.parley.engine.session.SessionState;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.program.BotProgram;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events tell all of a session: from their JSON alone it can be played again and goes the same way. */
class EventsTest {
    private final Engine engine = new Engine(EngineSettings.STANDARD);

    static Stream<Path> conversations() throws IOException, URISyntaxException {
        return Baselines.under("/conversations");
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void shouldTellEnoughToPlayASessionAgain(Path file) throws IOException {
        BotProgram program = Flows.program(file.resolveSibling("flow.yaml"));
        CallableFlows flows = FolderOfFlows.of(Baselines.folder(file), "");
        List<TurnResult> turns = Transcript.of(Files.readString(file))
                .play(program, OutsideWorld.ports(program, flows))
                .turns();
        SessionState state =
                launched(EventJson.read(EventJson.write(turns.getFirst().events())));
        for (TurnResult turn : turns) {
            String json = EventJson.write(turn.events());
            List<Event> events = EventJson.read(json);
            Event.TurnReceived received = (Event.TurnReceived) events.getFirst();
            RecordedWorld world = new RecordedWorld(events);
            TurnResult again = engine.turn(program, state, received.input(), world.ports(received.at(), flows));
            assertThat(EventJson.write(again.events())).isEqualTo(json);
            assertThat(again.segments()).isEqualTo(turn.segments());
            assertThat(again.next()).isEqualTo(turn.next());
            assertThat(SessionJson.write(again.state())).isEqualTo(SessionJson.write(turn.state()));
            assertThat(world.isUsedUp()).isTrue();
            state = again.state();
        }
    }

    private static SessionState launched(List<Event> firstTurn) {
        Event.SessionStarted start = (Event.SessionStarted) firstTurn.get(1);
        return SessionState.launched(start.language(), start.conversation(), start.variables(), start.participant());
    }
}
