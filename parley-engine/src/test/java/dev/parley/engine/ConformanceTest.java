package dev.parley.engine;

import static dev.parley.engine.event.AskResult.AGENT_REQUESTED_BY_USER;
import static dev.parley.engine.event.AskResult.CONFIRMATION_REQUIRED;
import static dev.parley.engine.event.AskResult.NO_INPUT_COLLECTION;
import static dev.parley.engine.event.AskResult.NO_INPUT_CONFIRMATION;
import static dev.parley.engine.event.AskResult.NO_MATCH_COLLECTION;
import static dev.parley.engine.event.AskResult.NO_MATCH_CONFIRMATION;
import static dev.parley.engine.event.AskResult.SKIPPED_COLLECTION;
import static dev.parley.engine.event.AskResult.SUCCESS_COLLECTION;
import static dev.parley.engine.event.AskResult.SUCCESS_CONFIRMATION_NO;
import static dev.parley.engine.event.AskResult.SUCCESS_CONFIRMATION_YES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.turn.DisconnectReason;
import dev.parley.engine.turn.ExitReason;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.source.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The checks of architect-semantics §7, by their numbers; those of the wire, 22, 23 and the second half of 25, are in
 * {@code TextbotsConformanceTest} of the server.
 */
class ConformanceTest {
    private static final String SORRY = "Sorry.";
    private static final String YES_NO = "[Yes] [No]";
    private static final String NOT_UNDERSTOOD =
            "Sorry, I'm having trouble understanding you. One moment, please, while I put you through to someone who can"
                    + " help.";
    private static final String BROKEN =
            "Sorry, an error occurred. One moment, please, while I put you through to someone who can help.";

    @Test
    @DisplayName("7.1 Four bad answers to an ask with defaults: three apologies with the no-match text, then its path")
    void shouldApologiseThreeTimesAndThenTakeThePath() {
        Dialogue dialogue = Dialogue.with("bad-answers").says("Tea?", YES_NO).waits();
        for (int i = 0; i < 3; i++) {
            dialogue.hears("blue")
                    .says(SORRY, "Yes or no to tea?", YES_NO)
                    .judges(NO_MATCH_COLLECTION)
                    .waits();
        }
        dialogue.hears("blue")
                .judges(NO_MATCH_COLLECTION)
                .says("Never mind tea.", "Cake?", YES_NO)
                .waits();
    }

    @Test
    @DisplayName("7.1 Without such a path the fourth bad answer is a recognition failure")
    void shouldApologiseThreeTimesAndThenFail() {
        Dialogue dialogue = Dialogue.with("bad-answers").hears("yes").says("Cake?", YES_NO);
        for (int i = 0; i < 3; i++) {
            dialogue.hears("blue").says(SORRY, "Yes or no to cake?", YES_NO).waits();
        }
        dialogue.hears("blue").says(NOT_UNDERSTOOD).exits(ExitReason.RECOGNITION_FAILURE);
    }

    @Test
    @DisplayName("7.2 With noMatchesMax 0 the first no-match leaves; noInputsMax likewise")
    void shouldLeaveAtTheFirstFailure() {
        Dialogue.with("no-second-try").hears("blue").says("Noise.").exits(ExitReason.TRIGGERED_BY_FLOW);
        Dialogue.with("no-second-try").hears("[silence]").says("Silence.").exits(ExitReason.TRIGGERED_BY_FLOW);
    }

    @Test
    @DisplayName("7.2 With an empty list of reprompts the first no-match leaves, whatever noMatchesMax says")
    void shouldLeaveAtTheFirstFailureWithoutReprompts() {
        Dialogue.with("reprompts")
                .says("Tea?", YES_NO)
                .hears("blue")
                .says("No tea.", "Cake?", YES_NO)
                .waits();
    }

    @Test
    @DisplayName("7.3 Two reprompts override the maximum of three")
    void shouldRepromptAsOftenAsThereAreReprompts() {
        Dialogue.with("reprompts")
                .hears("yes")
                .hears("blue")
                .says(SORRY, "Once.", YES_NO)
                .hears("blue")
                .says(SORRY, "Twice.", YES_NO)
                .hears("blue")
                .says("No cake.")
                .exits(ExitReason.TRIGGERED_BY_FLOW);
        Dialogue.with("reprompts")
                .hears("yes")
                .hears("[silence]")
                .says("Sorry, I didn't hear you.", "Hello?", YES_NO)
                .hears("[silence]")
                .says("Sorry, I didn't hear you.", "Anybody?", YES_NO)
                .hears("[silence]")
                .says("Nobody.")
                .exits(ExitReason.TRIGGERED_BY_FLOW);
    }

    @ParameterizedTest(name = "a score of {0} percent: {1}")
    @CsvSource({"19, NO_MATCH", "20, CONFIRM", "69, CONFIRM", "70, ACCEPT", "100, ACCEPT"})
    @DisplayName("7.4 A score between the thresholds asks the intent's confirmation")
    void shouldConfirmAScoreBetweenTheThresholds(int score, String expected) {
        Dialogue dialogue = Dialogue.with("intents").hears("Taxi " + score);
        switch (expected) {
            case "NO_MATCH" ->
                dialogue.says(SORRY, "Tell me again.")
                        .judges(NO_MATCH_COLLECTION)
                        .waits();
            case "CONFIRM" ->
                dialogue.says("A taxi?", YES_NO).judges(CONFIRMATION_REQUIRED).waits();
            default -> dialogue.says("It is coming.").judges(SUCCESS_COLLECTION).exits(ExitReason.TRIGGERED_BY_FLOW);
        }
    }

    @Test
    @DisplayName("7.4 An unclear answer repeats the confirmation with its apology; a yes accepts")
    void shouldRepeatTheConfirmation() {
        Dialogue.with("intents")
                .hears("Taxi 50")
                .hears("hmm")
                .says("Sorry, please say yes or no.", "A taxi?", YES_NO)
                .judges(NO_MATCH_CONFIRMATION)
                .waits()
                .hears("[silence]")
                .says("Sorry, I didn't hear you.  Please say yes or no.", "A taxi?", YES_NO)
                .judges(NO_INPUT_CONFIRMATION)
                .waits()
                .hears("yes")
                .says("It is coming.")
                .judges(SUCCESS_CONFIRMATION_YES)
                .exits(ExitReason.TRIGGERED_BY_FLOW);
    }

    @Test
    @DisplayName("7.4 An unclear answer counts as a no-match of the ask")
    void shouldCountUnclearConfirmationsAsNoMatches() {
        Dialogue dialogue = Dialogue.with("intents")
                .hears("gibberish")
                .says(SORRY, "Tell me again.")
                .hears("Taxi 50");
        for (int i = 0; i < 2; i++) {
            dialogue.hears("hmm").waits();
        }
        dialogue.hears("hmm").says(NOT_UNDERSTOOD).judges(NO_MATCH_CONFIRMATION).exits(ExitReason.RECOGNITION_FAILURE);
    }

    @Test
    @DisplayName("7.5 A no gives \"My mistake.\" and the no-match text; the fourth leaves")
    void shouldAdmitThreeMistakes() {
        Dialogue dialogue = Dialogue.with("intents");
        for (int i = 0; i < 3; i++) {
            dialogue.hears("Taxi 50")
                    .hears("no")
                    .says("My mistake.", "Tell me again.")
                    .judges(SUCCESS_CONFIRMATION_NO)
                    .waits();
        }
        dialogue.hears("Taxi 50").hears("no").says(NOT_UNDERSTOOD).exits(ExitReason.RECOGNITION_FAILURE);
    }

    @Test
    @DisplayName("7.5 A rejected confirmation is no no-match: three of each are allowed")
    void shouldCountRejectionsOnTheirOwn() {
        Dialogue dialogue = Dialogue.with("intents");
        for (int i = 0; i < 3; i++) {
            dialogue.hears("Taxi 50")
                    .hears("no")
                    .waits()
                    .hears("gibberish")
                    .says(SORRY, "Tell me again.")
                    .waits();
        }
        dialogue.hears("gibberish").exits(ExitReason.RECOGNITION_FAILURE);
    }

    @Test
    @DisplayName("7.5 Where the path noIntent is switched on, the fourth no takes it")
    void shouldTakeNoIntentAfterTheFourthNo() {
        Dialogue dialogue = Dialogue.with("no-intent");
        for (int i = 0; i < 3; i++) {
            dialogue.hears("Taxi 50")
                    .says("I think you want to Taxi, is that correct?", YES_NO)
                    .hears("no")
                    .waits();
        }
        dialogue.hears("Taxi 50").hears("no").says("I cannot do that.").exits(ExitReason.TRIGGERED_BY_FLOW);
    }

    @Test
    @DisplayName("7.6 A switched-off intent never wins: not by score, not by its very words, and the next one does")
    void shouldNeverTakeASwitchedOffIntent() {
        Dialogue.with("intents")
                .hears("Secret 100")
                .says(SORRY, "Tell me again.")
                .waits();
        Dialogue.with("intents")
                .hears("open sesame")
                .says(SORRY, "Tell me again.")
                .waits();
        Dialogue.with("intents").hears("Secret 99 Train 71").says("It is late.").exits(ExitReason.TRIGGERED_BY_FLOW);
    }

    @Test
    @DisplayName("7.7 noIntent, where it is switched on, comes before recognition failure")
    void shouldPreferNoIntentToRecognitionFailure() {
        Dialogue dialogue = Dialogue.with("no-intent");
        for (int i = 0; i < 3; i++) {
            dialogue.hears("gibberish").says(SORRY, "Tell me again.").waits();
        }
        dialogue.hears("gibberish").says("I cannot do that.").exits(ExitReason.TRIGGERED_BY_FLOW);
        Dialogue silent = Dialogue.with("no-intent");
        for (int i = 0; i < 3; i++) {
            silent.hears("[silence]")
                    .says("Sorry, I didn't hear you.", "Say something.")
                    .waits();
        }
        silent.hears("[silence]").says("I cannot do that.").exits(ExitReason.TRIGGERED_BY_FLOW);
    }

    @Test
    @DisplayName("7.8 A slot that has a value is not asked for; Clear Slot makes it asked for again")
    void shouldSkipAFilledSlotUntilItIsCleared() {
        Dialogue.with("filled-slot", Map.of("Slot.Colour", "blue"))
                .judges(SKIPPED_COLLECTION)
                .says("First", "blue", "And now?", "[red] [blue]")
                .waits()
                .hears("red")
                .judges(SUCCESS_COLLECTION)
                .says("Second", "red")
                .givesOut(Map.of("Slot.Colour", "red"));
    }

    @Test
    @DisplayName("7.9 A validation that is false or NOT_SET is a no-match, and the slot is empty again")
    void shouldTakeAFailedValidationAsNoMatch() {
        Dialogue dialogue = Dialogue.with("validated-slot");
        for (String size : List.of("medium", "small")) {
            dialogue.hears(size)
                    .judges(NO_MATCH_COLLECTION)
                    .says(SORRY, "Only large ones are left.")
                    .waits();
            assertThat(dialogue.holding("Slot.Size").isSet()).isFalse();
        }
        dialogue.hears("large").judges(SUCCESS_COLLECTION).givesOut(Map.of("Slot.Size", "large"));
    }

    @Test
    @DisplayName("7.10 A request for a human is heard even where any text is an answer; a yes hands over")
    void shouldHandOverAfterAYes() {
        Dialogue.with("escalation")
                .hears("I want to talk to a human")
                .says("A human, really?", YES_NO)
                .waits()
                .hears("yes")
                .judges(AGENT_REQUESTED_BY_USER)
                .says("One moment, please, and I will put you through to someone.")
                .exits(ExitReason.AGENT_REQUESTED_BY_USER);
    }

    @Test
    @DisplayName("7.10 A no gives \"My mistake.\" with the no-match text, and is one no-match")
    void shouldCountADeclinedEscalationAsNoMatch() {
        Dialogue.with("escalation")
                .hears("agent")
                .hears("no")
                .judges(NO_MATCH_COLLECTION)
                .says("My mistake.", "Please tell.")
                .waits()
                .hears("agent")
                .hears("no")
                .says("Never mind.")
                .exits(ExitReason.TRIGGERED_BY_FLOW);
    }

    @Test
    @DisplayName("7.10 Anything else while it is open repeats the question and counts")
    void shouldRepeatTheQuestionOfEscalation() {
        Dialogue.with("escalation")
                .hears("agent")
                .hears("hmm")
                .says("Sorry, please say yes or no.", "A human, really?", YES_NO)
                .waits()
                .hears("hmm")
                .says("Never mind.")
                .exits(ExitReason.TRIGGERED_BY_FLOW);
    }

    @ParameterizedTest(name = "the question is [{0}]")
    @ValueSource(strings = {"", "NOT_SET"})
    @DisplayName("7.10 An empty question is not asked")
    void shouldHandOverAtOnceWithoutAQuestion(String question) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("Flow.question", question.isEmpty() ? "" : null);
        Dialogue.with("escalation", inputs)
                .hears("agent")
                .judges(AGENT_REQUESTED_BY_USER)
                .says("One moment, please, and I will put you through to someone.")
                .exits(ExitReason.AGENT_REQUESTED_BY_USER);
    }

    @Test
    @DisplayName("7.10 The handling may be a task")
    void shouldHandOverToATask() {
        Dialogue.with("escalation-to-task")
                .hears("agent")
                .says("I will find someone.", "Nobody is here.")
                .disconnects(DisconnectReason.TRIGGERED_BY_FLOW);
    }

    @Test
    @DisplayName("7.11 The first recognition failure jumps, the second leaves")
    void shouldJumpOnceAfterRecognitionFailures() {
        Dialogue.with("recognition-failure-once")
                .hears("blue")
                .says("I do not get it.", "Once more, tea?", YES_NO)
                .waits()
                .hears("blue")
                .says("I do not get it.")
                .exits(ExitReason.RECOGNITION_FAILURE);
    }

    @Test
    @DisplayName("7.11 With executeTask every recognition failure jumps")
    void shouldJumpAfterEveryRecognitionFailure() {
        Dialogue dialogue = Dialogue.with("recognition-failure-every-time");
        for (int i = 0; i < 4; i++) {
            dialogue.hears("blue")
                    .says("I do not get it.", "Once more, tea?", YES_NO)
                    .waits();
        }
        dialogue.hears("yes").exits(ExitReason.TRIGGERED_BY_FLOW).exitsIn("Second chance");
    }

    @Test
    @DisplayName("7.12 Silence in a digital bot repeats the question with the digital apology, then closes")
    void shouldRepeatTheQuestionAfterDigitalSilence() {
        Dialogue dialogue = Dialogue.with("silence").says("Tea?", YES_NO).waits(OptionalLong.of(60_000));
        for (int i = 0; i < 3; i++) {
            dialogue.hears("[silence]")
                    .judges(NO_INPUT_COLLECTION)
                    .says("Sorry, I didn't receive any input from you.", "Tea?", YES_NO)
                    .waits(OptionalLong.of(60_000));
        }
        dialogue.hears("[silence]")
                .says("I have not heard from you in a while, so I am closing this chat, please come back if you need my"
                        + " help again. Thank you.")
                .disconnects(DisconnectReason.RECOGNITION_FAILURE);
    }

    @Test
    @DisplayName("7.12 Only digital bots say when to report silence; others have a text for it")
    void shouldTellOnlyDigitalChannelsWhenToReportSilence() {
        Dialogue.with("bad-answers")
                .waits(OptionalLong.empty())
                .hears("[silence]")
                .says("Sorry, I didn't hear you.", "Tea, please?", YES_NO)
                .waits(OptionalLong.empty());
    }

    static Stream<TurnInput> sales() {
        return Stream.of(
                new TurnInput.UserText("sales", 1),
                new TurnInput.UserText("  SALES ", 1),
                new TurnInput.UserText("Buy something", 1),
                new TurnInput.UserText("buy SOMETHING", 1),
                new TurnInput.Choice("sales", "Buy something"),
                new TurnInput.Choice("sales", ""),
                new TurnInput.Choice("", "Buy something"));
    }

    @ParameterizedTest
    @MethodSource("sales")
    @DisplayName("7.13 A menu takes payload, label and button response, trimmed and without case")
    void shouldTakeAChoiceInEveryForm(TurnInput input) {
        Dialogue.with("menu")
                .says("What is it about?", "[Buy something=sales] [support]")
                .waits()
                .hears(input)
                .judges(SUCCESS_COLLECTION)
                .says("Sales it is.", "After the menu.")
                .exits(ExitReason.TRIGGERED_BY_FLOW)
                .givesOut(Map.of("Flow.choice", "sales"));
    }

    @Test
    @DisplayName("7.13 A choice without a label shows its value; a typed intent goes to its task; the selection stays")
    void shouldTakeATypedIntentAtTheMenu() {
        Dialogue.with("menu").hears("support").says("Support it is.", "After the menu.");
        Dialogue.with("menu")
                .hears("when are you open")
                .says("Nine to five.")
                .exitsIn("Hours")
                .givesOut(Map.of("Flow.choice", "none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pizza", "sale", "do nothing"})
    @DisplayName("7.13 Unknown text is a no-match, as is an intent without a task; the buttons come again")
    void shouldTakeUnknownTextAsNoMatch(String text) {
        Dialogue.with("menu")
                .hears(text)
                .judges(NO_MATCH_COLLECTION)
                .says(SORRY, "Pick one, please.", "[Buy something=sales] [support]")
                .waits();
    }

    @Test
    @DisplayName("7.14 The jump to the task of an intent does not return")
    void shouldNotComeBackFromTheTaskOfAnIntent() {
        Dialogue.with("menu")
                .hears("Hours 90")
                .says("Nine to five.")
                .exits(ExitReason.TRIGGERED_BY_FLOW)
                .exitsIn("Hours");
    }

    @Test
    @DisplayName("7.15 A path that comes to its end goes on behind its action, however deep it is")
    void shouldGoOnBehindTheAction() {
        Dialogue.with("fall-through")
                .hears("yes")
                .says("Sugar in cup", "0", "?", YES_NO)
                .hears("yes")
                .says("Sweet.", "Stirred.", "Sugar in cup", "1", "?", YES_NO)
                .hears("no")
                .says("Stirred.", "Served.", "After the question.")
                .exits(ExitReason.TRIGGERED_BY_FLOW);
        Dialogue.with("fall-through").hears("no").says("After the question.").exits(ExitReason.TRIGGERED_BY_FLOW);
    }

    @Test
    @DisplayName("7.16 Loops count from 0; next and exit bind to the inner loop, also across turns")
    void shouldCountLoopsFromZeroAndLeaveTheInnerOne() {
        Dialogue.with("loops")
                .says("Leave", "0", ".", "0", "?", YES_NO)
                .hears("no")
                .says("Leave", "0", ".", "1", "?", YES_NO)
                .hears("yes")
                .says("Round", "0", "is over.", "Leave", "1", ".", "0", "?", YES_NO)
                .hears("no")
                .says("Leave", "1", ".", "1", "?", YES_NO)
                .hears("no")
                .says("Leave", "1", ".", "2", "?", YES_NO)
                .hears("no")
                .says("Round", "1", "is over.")
                .exits(ExitReason.TRIGGERED_BY_FLOW)
                .givesOut(Map.of("Flow.i", 1, "Flow.j", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "null"})
    @DisplayName("7.16 A loop of no passes is passed over")
    void shouldPassOverALoopWithoutPasses(String rounds) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("Flow.rounds", rounds.equals("null") ? null : Integer.valueOf(rounds));
        Dialogue.with("loops", inputs).says().exits(ExitReason.TRIGGERED_BY_FLOW);
    }

    @Test
    @DisplayName("7.17 NOT_SET + text is an error event: the handover, then Exit with the reason Error")
    void shouldExitWithTheHandoverAfterAnError() {
        Dialogue.with("not-set").says("Hello.", BROKEN).exits(ExitReason.ERROR).explains("NOT_SET");
    }

    @Test
    @DisplayName("7.18 Without an initial value a collection is empty and anything else NOT_SET")
    void shouldBeginWithEmptyCollections() {
        Map<String, Object> outputs = new HashMap<>(
                Map.of("Flow.isSet", false, "Flow.names", List.of(), "Flow.count", 0, "Flow.more", List.of("Ann")));
        outputs.put("Flow.name", null);
        Dialogue.with("initial-values").exits(ExitReason.TRIGGERED_BY_FLOW).givesOut(outputs);
    }

    @Test
    @DisplayName("7.19 A value is cast at the root of its expression only; 7.20 unary minus binds tighter than ^")
    void shouldCastAtTheRoot() {
        Dialogue.with("casts").says("7").givesOut(Map.of("Flow.sum", "7", "Flow.power", 4.0));
    }

    @Test
    @DisplayName("7.19 Inside an expression nothing is cast: Append(\"a\", 1) does not load")
    void shouldNotCastInside() {
        LoadedProgram loaded = expression("Append(\"a\", 1)");
        assertThat(loaded.program()).isEmpty();
        assertThat(loaded.findings())
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("Append"));
    }

    static List<String> edgeCases() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ConformanceTest.class.getResourceAsStream("/conformance/edge-cases.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("edgeCases")
    @DisplayName("7.21 Every edge case of §5.6")
    void shouldHoldEveryEdgeCase(String fact) {
        String[] parts = fact.split(" ⇒ ", 2);
        String expected = parts[1];
        LoadedProgram loaded = expression(parts[0]);
        if (expected.startsWith("refused ")) {
            assertThat(loaded.program()).isEmpty();
            assertThat(loaded.findings().toString()).contains(expected.substring("refused ".length()));
            return;
        }
        Dialogue dialogue = Dialogue.with(loaded.program().orElseThrow(() -> new AssertionError(loaded.findings())));
        if (expected.startsWith("error ")) {
            dialogue.says(BROKEN).exits(ExitReason.ERROR).explains(expected.substring("error ".length()));
        } else {
            String value = dialogue.exits(ExitReason.TRIGGERED_BY_FLOW)
                    .outputs()
                    .path("Flow.text")
                    .toString();
            assertThat(value.equals("null") ? "NOT_SET" : value).isEqualTo(expected);
        }
    }

    /** A flow that assigns an expression to the text variable {@code Flow.text}, and exits. */
    private static LoadedProgram expression(String text) {
        return Flows.load("expression.yaml", """
                botFlow:
                  name: Expression
                  defaultLanguage: en-us
                  startUpRef: "/botFlow/bots/bot[S_10]"
                  variables: [{stringVariable: {name: Flow.text, initialValue: {noValue: true}, isOutput: true}}]
                  bots:
                    - bot:
                        name: S
                        refId: S_10
                        actions:
                          - updateData: {name: Set, statements: [{string: {variable: Flow.text, value: {exp: '%s'}}}]}
                          - exitBotFlow: {name: Exit}
                """.formatted(text.replace("'", "''")));
    }

    @ParameterizedTest(name = "[{0}] gives {1}")
    @CsvSource({"xx-yy, en-us", "'', en-us", "de-de, de-de", "DE-DE, de-de", "fr, en-us"})
    @DisplayName("7.24 A language that the flow has not is its default, without an error")
    void shouldFallBackToTheDefaultLanguage(String asked, String given) {
        Dialogue dialogue = Dialogue.inLanguage(asked, "languages").waits();
        assertThat(dialogue.turns().getLast().language()).isEqualTo(given);
        assertThat(dialogue.turns().getLast().segments().getFirst().toString()).contains(given);
        assertThat(((NextAction.WaitForInput) dialogue.turns().getLast().next())
                        .languages()
                        .getFirst())
                .isEqualTo(given);
    }

    @Test
    @DisplayName("7.25 Exit carries every output variable and no other; the turns before it and Disconnect carry none")
    void shouldGiveOutputsOnExitOnly() {
        Map<String, Object> outputs = new HashMap<>(Map.of("Flow.told", "given"));
        outputs.put("Flow.unset", null);
        outputs.put("Slot.Open", null);
        Dialogue dialogue =
                Dialogue.with("outputs", Map.of("Flow.told", "given")).says("Hello.", "Exit?", YES_NO);
        assertThat(dialogue.turns())
                .extracting(turn -> turn.next().getClass().getSimpleName())
                .containsExactly("NoOp", "WaitForInput");
        dialogue.hears("yes").exits(ExitReason.TRIGGERED_BY_FLOW).givesOut(outputs);
        Dialogue.with("outputs").hears("no").disconnects(DisconnectReason.TRIGGERED_BY_FLOW);
        assertThat(NextAction.Disconnect.class.getRecordComponents())
                .extracting(component -> component.getName())
                .doesNotContain("outputs");
    }

    @Test
    @DisplayName("7.26 10 000 actions are allowed, the 10 001st is an error event")
    void shouldAllowTenThousandActions() {
        Dialogue.with("many-actions", Map.of("Flow.count", 9_998))
                .exits(ExitReason.TRIGGERED_BY_FLOW)
                .givesOut(Map.of("Flow.count", 9_998, "Flow.done", 9_998));
        Dialogue.with("many-actions", Map.of("Flow.count", 9_999))
                .says(BROKEN)
                .exits(ExitReason.ERROR)
                .explains("10000")
                .givesOut(Map.of("Flow.count", 9_999, "Flow.done", 9_999));
    }

    @Test
    @DisplayName("7.26 The task that handles it may run 1 000 more; beyond it the session ends in silence")
    void shouldAllowAThousandMoreInTheTaskOfTheError() {
        Dialogue.with("many-actions-rescued", Map.of("Flow.count", 997))
                .says("Oh.")
                .exits(ExitReason.TRIGGERED_BY_FLOW)
                .exitsIn("Rescue")
                .givesOut(Map.of("Flow.count", 997, "Flow.done", 997));
        Dialogue.with("many-actions-rescued", Map.of("Flow.count", 998))
                .says("Oh.")
                .disconnects(DisconnectReason.ERROR)
                .explains("11000");
    }

    @Test
    @DisplayName("7.26 The task keeps them when it asks the participant something")
    void shouldKeepTheThousandAcrossTurns() {
        Dialogue.with("many-actions-rescued", Map.of("Flow.count", 996, "Flow.asks", true))
                .says("Oh.", "Shall I count?", YES_NO)
                .waits()
                .hears("yes")
                .exits(ExitReason.TRIGGERED_BY_FLOW)
                .givesOut(Map.of("Flow.count", 996, "Flow.done", 996));
    }

    @Test
    @DisplayName("7.26 A pass of a loop without actions counts as one")
    void shouldCountEmptyPasses() {
        Dialogue.with("empty-loop").says(BROKEN).exits(ExitReason.ERROR).explains("10000");
    }
}
