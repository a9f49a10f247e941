package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.event.AskResult;
import dev.parley.engine.event.Event;
import dev.parley.engine.port.CallableFlows;
import dev.parley.engine.port.Ports;
import dev.parley.engine.session.SessionState;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.LaunchResult;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.knowledge.KnowledgeSearch;
import dev.parley.flow.program.BotProgram;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What knowledge leaves behind beside words: events. */
class KnowledgeTest {
    private static BotProgram flow(String name) throws IOException, URISyntaxException {
        return Flows.program(
                Path.of(Objects.requireNonNull(KnowledgeTest.class.getResource("/conversations/" + name + "/flow.yaml"))
                        .toURI()));
    }

    private static List<Event> events(String flow, String... words) throws IOException, URISyntaxException {
        Conversation conversation = Conversation.start(flow(flow), CallableFlows.none());
        conversation.say(new TurnInput.NoOp());
        for (String word : words) {
            conversation.say(Transcript.input(word));
        }
        return conversation.events();
    }

    private static Stream<AskResult> results(List<Event> events) {
        return events.stream()
                .flatMap(event -> event instanceof Event.AskJudged(int number, AskResult result)
                        ? Stream.of(result)
                        : Stream.empty());
    }

    private static <E extends Event> Stream<E> only(Class<E> kind, List<Event> events) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    @Test
    void shouldTellHowAnArticleWasChosen() throws IOException, URISyntaxException {
        assertThat(results(events("knowledge", "rent", "9", "[silence]", "2", "yes")))
                .containsExactly(
                        AskResult.DISAMBIGUATION_REQUIRED,
                        AskResult.NO_MATCH_DISAMBIGUATION,
                        AskResult.NO_INPUT_DISAMBIGUATION,
                        AskResult.SUCCESS_DISAMBIGUATION,
                        AskResult.SUCCESS_CONFIRMATION_YES);
        assertThat(results(events("knowledge", "rent", "none of these", "opening hours", "no")))
                .containsExactly(
                        AskResult.DISAMBIGUATION_REQUIRED,
                        AskResult.SUCCESS_DISAMBIGUATION_NONE,
                        AskResult.SUCCESS_COLLECTION,
                        AskResult.SUCCESS_CONFIRMATION_NO);
    }

    @Test
    void shouldNoteSearchesArticlesAndFeedback() throws IOException, URISyntaxException {
        List<Event> events = events("knowledge", "rent", "2", "yes", "opening hours", "no");

        assertThat(only(Event.KnowledgeSearched.class, events))
                .containsExactly(
                        new Event.KnowledgeSearched(
                                "conversation-1/1", "handbook", "rent", List.of("rent-bike", "rent-helmet")),
                        new Event.KnowledgeSearched("conversation-1/2", "handbook", "opening hours", List.of("hours")));
        assertThat(only(Event.ArticleShown.class, events))
                .containsExactly(new Event.ArticleShown("rent-helmet"), new Event.ArticleShown("hours"));
        assertThat(only(Event.KnowledgeFeedbackGiven.class, events))
                .containsExactly(
                        new Event.KnowledgeFeedbackGiven("conversation-1/1", "rent-helmet", "Positive"),
                        new Event.KnowledgeFeedbackGiven("conversation-1/2", "hours", "Negative"));
    }

    @Test
    void shouldNoteNoFeedbackWhereItIsSwitchedOff() throws IOException, URISyntaxException {
        assertThat(only(Event.KnowledgeFeedbackGiven.class, events("knowledge-first", "opening hours", "yes")))
                .isEmpty();
    }

    @Test
    void shouldNoteTheFeedbackOfActions() throws IOException, URISyntaxException {
        assertThat(only(Event.KnowledgeFeedbackGiven.class, events("knowledge-custom", "rent")))
                .containsExactly(
                        new Event.KnowledgeFeedbackGiven("conversation-1/1", "rent-bike", "Positive"),
                        new Event.KnowledgeFeedbackGiven("conversation-1/1", "rent-helmet", "Positive"));
    }

    @Test
    void shouldNotSearchWhereNothingCanComeOfIt() throws IOException, URISyntaxException {
        assertThat(only(Event.KnowledgeSearched.class, events("knowledge", "km", "I want to speak to a human")))
                .as("short words, and a request for a human")
                .isEmpty();
        assertThat(only(Event.KnowledgeSearched.class, events("knowledge-menu", "Opening hours")))
                .as("a choice on offer")
                .isEmpty();
        assertThat(only(Event.KnowledgeSearched.class, events("knowledge-plain", "opening hours", "opening hours")))
                .as("an output that is switched off")
                .hasSize(1);
    }

    @Test
    void shouldTakeAnArticleThatIsGoneForNone() throws IOException, URISyntaxException {
        BotProgram program = flow("knowledge");
        Ports before = ports(program, Handbooks.search());
        Ports after = ports(program, KnowledgeSearch.none());
        Engine engine = new Engine(EngineSettings.STANDARD);
        SessionState launched = ((LaunchResult.Started)
                        engine.launch(program, new LaunchRequest("", Map.of(), "c", "messaging"), before))
                .state();
        SessionState asking =
                engine.turn(program, launched, new TurnInput.NoOp(), before).state();
        SessionState choosing = engine.turn(program, asking, new TurnInput.UserText("rent", 1), before)
                .state();

        assertThat(results(engine.turn(program, choosing, new TurnInput.UserText("1", 1), after)
                        .events()))
                .containsExactly(AskResult.SUCCESS_DISAMBIGUATION_NONE);
    }

    private static Ports ports(BotProgram program, KnowledgeSearch knowledge) {
        Ports ports = OutsideWorld.ports(program, CallableFlows.none());
        return new Ports(
                ports.now(),
                ports.understanding(),
                ports.directory(),
                ports.outside().withKnowledge(knowledge),
                ports.flows());
    }
}
