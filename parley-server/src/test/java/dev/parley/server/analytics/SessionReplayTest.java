package dev.parley.server.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.WireJson;
import dev.parley.api.analytics.ReportingTurn;
import dev.parley.api.analytics.ReportingTurnAction;
import dev.parley.engine.event.AskResult;
import dev.parley.engine.event.Event;
import dev.parley.engine.event.EventJson;
import dev.parley.engine.session.Conversation;
import dev.parley.engine.turn.FlowLocation;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.Segment.Content.QuickReply;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.server.store.LoggedSession;
import dev.parley.server.store.StoredTurn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Sessions read off events that no conversation of the examples brings about. */
class SessionReplayTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final FlowLocation HERE = new FlowLocation("Action", 11, "Start");
    private static final TurnInput YES = new TurnInput.UserText("yes", 1);

    @Test
    void shouldTellTheAsksOfACalledFlowFromThoseOfTheCaller() {
        SessionReplay replay = replay(
                List.of(
                        new Event.TurnReceived(NOON, new TurnInput.NoOp()),
                        started("outer", "en-us"),
                        new Event.ActionEntered(11, "Call", "callDigitalBotFlow"),
                        new Event.FlowCalled("Inner", "1"),
                        new Event.TurnReceived(NOON, new TurnInput.NoOp()),
                        started("inner", "de"),
                        new Event.ActionEntered(12, "Inner ask", "askForBoolean"),
                        new Event.LanguageSet("fr"),
                        new Event.SessionWaiting()),
                List.of(
                        new Event.TurnReceived(NOON, YES),
                        new Event.FlowResumed("Inner", "1"),
                        new Event.TurnReceived(NOON, YES),
                        new Event.AskJudged(12, AskResult.SUCCESS_COLLECTION),
                        new Event.SessionExited("TriggeredByFlow", null, null, HERE, Map.of()),
                        new Event.FlowReturned("Inner", "TriggeredByFlow"),
                        new Event.ActionEntered(12, "Outer ask", "askForSlot"),
                        new Event.SessionWaiting()),
                List.of(
                        new Event.TurnReceived(NOON, new TurnInput.NoInput()),
                        new Event.AskJudged(12, AskResult.NO_INPUT_COLLECTION),
                        new Event.SessionWaiting()));

        List<ReportingTurnAction> asks = replay.turns().stream()
                .flatMap(turn -> Stream.ofNullable(turn.report().askAction()))
                .toList();
        assertThat(asks)
                .extracting(ReportingTurnAction::actionName)
                .containsExactly("Inner ask", "Inner ask", "Outer ask");
        assertThat(asks.get(0).actionId())
                .isEqualTo(asks.get(1).actionId())
                .isNotEqualTo(asks.get(2).actionId());
        assertThat(replay.turns().get(1).report().sessionEndDetails()).isNull();
        assertThat(replay.language()).isEqualTo("en-us");
        assertThat(replay.conversationId()).isEqualTo("outer");
        assertThat(replay.result()).isNull();
    }

    @Test
    void shouldFollowTheLanguage() {
        SessionReplay replay = replay(
                List.of(new Event.TurnReceived(NOON, YES), started("c", "en-us"), new Event.SessionWaiting()),
                List.of(new Event.TurnReceived(NOON, YES), new Event.LanguageSet("de"), new Event.SessionWaiting()),
                List.of(new Event.TurnReceived(NOON, YES), new Event.SessionWaiting()));

        assertThat(replay.turns()).extracting(SessionReplay.Turn::language).containsExactly("en-us", "de", "de");
        assertThat(replay.firstLanguage()).isEqualTo("en-us");
    }

    @Test
    void shouldReadASessionOfWhichTheLogHasLostTheBeginning() {
        SessionReplay replay = replay(List.of(
                new Event.TurnReceived(NOON, YES),
                new Event.AskJudged(11, AskResult.SUCCESS_COLLECTION),
                new Event.SessionExited("TriggeredByFlow", null, null, HERE, Map.of())));

        ReportingTurn turn = replay.turns().getFirst().report();
        assertThat(turn.askAction()).isNull();
        assertThat(turn.askActionResult()).isNotNull();
        assertThat(turn.conversation()).isNull();
        assertThat(replay.language()).isNull();
        assertThat(replay.source()).isNull();
    }

    @Test
    void shouldTellOnlyWordsAsPrompts() {
        SessionReplay replay = replay(List.of(
                new Event.PromptSent(List.of(new Segment.Text("One ", List.of()), new Segment.Text("two", List.of()))),
                new Event.PromptSent(List.of(new Segment.RichMedia(List.of(new QuickReply("Yes", "Yes")))))));

        assertThat(replay.turns().getFirst().report().botPrompts()).containsExactly("One two");
    }

    static Stream<Map.Entry<TurnInput, String>> inputs() {
        TurnInput.Choice large = new TurnInput.Choice("L", "Large");
        TurnInput.Choice bare = new TurnInput.Choice("S", "");
        return Stream.of(
                Map.entry(YES, "yes"),
                Map.entry(large, "Large"),
                Map.entry(bare, "S"),
                Map.entry(new TurnInput.Picks(List.of(large, bare)), "Large, S"),
                Map.entry(new TurnInput.FilledForm(List.of(new TurnInput.FilledForm.Field("size", large))), "Large"),
                Map.entry(new TurnInput.Payment(true, null), ""),
                Map.entry(new TurnInput.NoMatch(), ""));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void shouldTellWhatWasSaidOrChosen(Map.Entry<TurnInput, String> input) {
        SessionReplay replay = replay(List.of(new Event.TurnReceived(NOON, input.getKey())));

        assertThat(replay.turns().getFirst().report().userInput()).isEqualTo(input.getValue());
    }

    @Test
    void shouldTellWhatWasSearchedForAndJudged() {
        Article rent = new Article("rent", "How do I rent?", List.of(), "Bring a passport.");
        Article hours = new Article("hours", "When are you open?", List.of(), "Always.");
        ReportingTurn turn = replay(List.of(
                        new Event.OutsideAnswer.KnowledgeRead(
                                "Handbook",
                                "rent",
                                List.of(
                                        new KnowledgeMatch(rent, 0.9, "renting"),
                                        new KnowledgeMatch(hours, 0.2, "open"))),
                        new Event.KnowledgeSearched("c/1", "Handbook", "rent", List.of("rent")),
                        new Event.ArticleShown("rent"),
                        new Event.KnowledgeFeedbackGiven("c/1", "rent", "Positive"),
                        new Event.KnowledgeFeedbackGiven("c/1", "other", "Negative"),
                        new Event.KnowledgeFeedbackGiven("c/1", "rent", "hm")))
                .turns()
                .getFirst()
                .report();

        JsonNode told = WireJson.mapper().readTree(WireJson.mapper().writeValueAsString(turn));
        assertThat(told.at("/knowledge")).isEqualTo(WireJson.mapper().readTree("""
                {"knowledgeBaseId": "Handbook",
                 "feedback": {"searchId": "c/1", "rating": 5, "documents": [
                  {"id": "rent", "question": "renting", "answer": "Bring a passport.", "confidence": 0.9}]},
                 "search": {"searchId": "c/1", "query": "rent", "documents": [
                  {"id": "rent", "question": "renting", "answer": "Bring a passport.", "confidence": 0.9}]}}
                """));
        assertThat(told.at("/knowledgeBaseEvents/search/0/answerDocumentId").stringValue())
                .isEqualTo("rent");
        assertThat(told.at("/knowledgeBaseEvents/feedback").findValuesAsString("feedbackRating"))
                .containsExactly("5", "1");
        assertThat(told.at("/knowledgeBaseEvents/feedback/1/documents").toString())
                .isEqualTo("[{\"id\":\"other\"}]");
        assertThat(told.at("/knowledgeBaseEvents/feedback")).hasSize(3);
    }

    private static Event started(String conversation, String language) {
        return new Event.SessionStarted(
                "Flow", language, new Conversation(conversation, "chat", NOON, null), Map.of(), Map.of());
    }

    @SafeVarargs
    private static SessionReplay replay(List<? extends Event>... turns) {
        List<StoredTurn> stored = new ArrayList<>();
        for (List<? extends Event> events : turns) {
            String json = EventJson.write(List.copyOf(events));
            stored.add(new StoredTurn("s", stored.size() + 1L, "t", NOON, "k", "{}", json));
        }
        return SessionReplay.of(new LoggedSession("s", "flow", NOON), stored);
    }
}
