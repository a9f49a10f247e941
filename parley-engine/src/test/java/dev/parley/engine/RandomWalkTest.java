package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.event.EventJson;
import dev.parley.engine.session.SessionJson;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.program.BotProgram;
import dev.parley.nlu.LexicalUnderstanding;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Users who do anything: no exception, no stuck session, and after every turn the state that went through JSON is the
 * same and the turn taken from it gives the same answer. {@code -Dparley.seed=N} walks a walk again.
 */
class RandomWalkTest {
    private static final int LONGEST = 60;
    private static final List<String> WORDS = List.of(
            "yes",
            "no",
            "agent",
            "1234",
            "red",
            "Sales",
            "call me a taxi",
            "ada@example.org",
            "12345678",
            "5551234",
            "I want to speak to a human",
            "where is my order",
            "",
            "   ",
            "🙂",
            "\u0000",
            "x".repeat(10_000),
            "tomorrow",
            "what is the weather in Sydney",
            "not really",
            "how do I rent a bike",
            "rent",
            "2",
            "cancel",
            "\"', --",
            "Straße İstanbul");

    @Test
    void shouldSurviveAnyUser() throws IOException, URISyntaxException {
        walk(20);
    }

    @Tag("long")
    @Test
    void shouldSurviveVeryManyUsers() throws IOException, URISyntaxException {
        walk(10_000);
    }

    private static void walk(int usersInAll) throws IOException, URISyntaxException {
        List<BotProgram> programs = programs();
        FolderOfFlows flows = new FolderOfFlows(programs, LexicalUnderstanding::of);
        long seed = Long.getLong("parley.seed", System.nanoTime());
        System.out.println("RandomWalkTest: -Dparley.seed=" + seed);
        Random random = new Random(seed);
        for (int user = 0; user < Math.max(usersInAll, programs.size()); user++) {
            BotProgram program = programs.get(user % programs.size());
            converse(program, flows, random);
        }
    }

    private static void converse(BotProgram program, FolderOfFlows flows, Random random) {
        Conversation conversation = Conversation.start(program, flows);
        TurnResult turn = take(conversation, new TurnInput.NoOp(), program);
        for (int turns = 0; turns < LONGEST && !turn.next().ends(); turns++) {
            TurnInput input = turn.next() instanceof NextAction.NoOp ? new TurnInput.NoOp() : answer(turn, random);
            turn = take(conversation, input, program);
        }
    }

    private static TurnResult take(Conversation conversation, TurnInput input, BotProgram program) {
        TurnResult again = conversation.peek(input);
        TurnResult turn = conversation.turn(input);
        String state = SessionJson.write(turn.state());
        String what = program.name() + " on " + input;
        assertThat(SessionJson.write(again.state())).as(what).isEqualTo(state);
        assertThat(EventJson.write(again.events())).as(what).isEqualTo(EventJson.write(turn.events()));
        assertThat(SessionJson.write(SessionJson.read(state))).as(what).isEqualTo(state);
        assertThat(turn.state().ended()).isEqualTo(turn.next().ends());
        return turn;
    }

    private static TurnInput answer(TurnResult turn, Random random) {
        List<String> buttons = turn.segments().stream()
                .flatMap(segment -> segment instanceof Segment.RichMedia(List<Segment.Content> content)
                        ? content.stream()
                        : Stream.<Segment.Content>empty())
                .flatMap(content -> content instanceof Segment.Content.QuickReply reply
                        ? Stream.of(reply.payload())
                        : Stream.<String>empty())
                .toList();
        return switch (random.nextInt(24)) {
            case 0 -> new TurnInput.NoInput();
            case 1 -> new TurnInput.NoMatch();
            case 2 -> new TurnInput.NoOp();
            case 3, 4, 5, 6, 7, 8 ->
                buttons.isEmpty()
                        ? new TurnInput.UserText(any(WORDS, random), 1)
                        : new TurnInput.Choice(any(buttons, random), "");
            case 9 -> new TurnInput.Payment(random.nextBoolean(), any(WORDS, random));
            case 10 -> new TurnInput.SignIn(any(List.of(TurnInput.SignIn.Result.values()), random));
            case 11, 12 -> form(random);
            default -> new TurnInput.UserText(any(WORDS, random), random.nextDouble());
        };
    }

    private static TurnInput form(Random random) {
        return new TurnInput.FilledForm(Stream.of("email", "colours", "size", "day", "colours")
                .filter(id -> random.nextBoolean())
                .map(id -> new TurnInput.FilledForm.Field(id, new TurnInput.Choice(any(WORDS, random), "")))
                .toList());
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The bots of the corpus, where it is there, and those of our own conversations. */
    private static List<BotProgram> programs() throws IOException, URISyntaxException {
        List<BotProgram> programs = new ArrayList<>();
        Path own = Path.of(Objects.requireNonNull(RandomWalkTest.class.getResource("/conversations"))
                .toURI());
        Path corpus = Path.of(System.getProperty("parley.shared", "")).resolve("corpus/flows");
        for (Path folder : List.of(own, corpus)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                            .sorted()
                            .toList()) {
                        programs.add(Flows.program(file));
                    }
                }
            }
        }
        return programs;
    }
}
