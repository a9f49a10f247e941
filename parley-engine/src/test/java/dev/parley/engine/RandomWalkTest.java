package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.RandomUser.Behaviour;
import dev.parley.engine.event.EventJson;
import dev.parley.engine.port.CallableFlows;
import dev.parley.engine.session.SessionJson;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.program.BotProgram;
import dev.parley.nlu.LexicalUnderstanding;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Users who do anything, with every flow of the tests and of the corpus: no exception, no stuck session, and after every
 * turn the state that went through JSON is the same and the turn taken from it by another engine gives the same answer.
 * {@code -Dparley.seed=N} walks a walk again.
 */
class RandomWalkTest {
    private static final int ANSWERS = 60;

    /** How many turns may follow each other in which nothing is asked; there are no more actions than that. */
    private static final int MONOLOGUE = 11_000;

    private final Random random = new Random(seed());
    private final Set<Behaviour> seen = EnumSet.noneOf(Behaviour.class);

    private static long seed() {
        long seed = Long.getLong("parley.seed", System.nanoTime());
        System.out.println("RandomWalkTest: -Dparley.seed=" + seed);
        return seed;
    }

    @Test
    void shouldSurviveAnyUser() throws IOException, URISyntaxException {
        walk(1);
    }

    @Tag("long")
    @Test
    void shouldSurviveVeryManyUsers() throws IOException, URISyntaxException {
        walk(10_000);
    }

    /** @param users how many at least; every flow has as many as any other, and one at least */
    private void walk(int users) throws IOException, URISyntaxException {
        List<Place> places = places();
        for (int walked = 0; walked < Math.max(users, places.size()); walked++) {
            converse(places.get(walked % places.size()));
        }
        assertThat(seen).containsExactlyInAnyOrder(Behaviour.values());
    }

    private void converse(Place place) {
        RandomUser user = new RandomUser(place.program(), random);
        Conversation conversation = Conversation.start(place.program(), place.flows());
        TurnResult turn = take(conversation, new TurnInput.NoOp(), user);
        for (int answers = 0; answers < ANSWERS && !turn.next().ends(); answers++) {
            Behaviour behaviour = user.inclination();
            seen.add(behaviour);
            turn = take(conversation, user.input(behaviour, turn), user);
        }
        if (!turn.next().ends()) {
            assertThat(one(conversation, new TurnInput.Disconnected(), user).next())
                    .as(user.toString())
                    .isInstanceOf(NextAction.Disconnect.class);
        }
    }

    /** A turn and those that follow at once: in the end the session waits or is over. */
    private static TurnResult take(Conversation conversation, TurnInput input, RandomUser user) {
        TurnResult turn = one(conversation, input, user);
        for (int turns = 0; turn.next() instanceof NextAction.NoOp; turns++) {
            assertThat(turns).as("%s on %s", user, input).isLessThan(MONOLOGUE);
            turn = one(conversation, new TurnInput.NoOp(), user);
        }
        return turn;
    }

    private static TurnResult one(Conversation conversation, TurnInput input, RandomUser user) {
        TurnResult again = conversation.peek(input);
        TurnResult turn = conversation.turn(input);
        String state = SessionJson.write(turn.state());
        String what = user + " on " + input;
        assertThat(SessionJson.write(again.state())).as(what).isEqualTo(state);
        assertThat(EventJson.write(again.events())).as(what).isEqualTo(EventJson.write(turn.events()));
        assertThat(again.segments()).as(what).isEqualTo(turn.segments());
        assertThat(SessionJson.write(SessionJson.read(state))).as(what).isEqualTo(state);
        assertThat(turn.state().ended()).as(what).isEqualTo(turn.next().ends());
        return turn;
    }

    /** A flow and those it may call. */
    private record Place(BotProgram program, CallableFlows flows) {}

    /** The flows of our own tests, and those of the corpus, where it is there. */
    private static List<Place> places() throws IOException, URISyntaxException {
        Path conversations = own("/conversations");
        Path conformance = own("/conformance");
        Path corpus = Path.of(System.getProperty("parley.shared", "")).resolve("corpus");
        List<Place> places = new ArrayList<>();
        for (Path root : List.of(conversations, conformance, corpus)) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> folders = Files.walk(root).filter(Files::isDirectory)) {
                    for (Path folder : folders.sorted().toList()) {
                        places.addAll(placesIn(folder));
                    }
                }
            }
        }
        return places;
    }

    private static Path own(String folder) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(RandomWalkTest.class.getResource(folder)).toURI());
    }

    private static List<Place> placesIn(Path folder) throws IOException {
        List<BotProgram> flows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(RandomWalkTest::isFlow).sorted().toList()) {
                flows.add(Flows.program(file));
            }
        }
        return flows.stream()
                .map(flow -> new Place(flow, new FolderOfFlows(flows, LexicalUnderstanding::of)))
                .toList();
    }

    private static boolean isFlow(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.contains(".i3");
    }
}
