package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.event.AskResult;
import dev.parley.engine.event.Event;
import dev.parley.engine.turn.DisconnectReason;
import dev.parley.engine.turn.ExitReason;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.value.Value;
import dev.parley.flow.value.ValueJson;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conversation with a flow of {@code conformance}, checked step by step: what the participant does, in the words of
 * {@link Transcript}, then what came of it. Intents are understood as {@link ScoredIntents} does.
 */
final class Dialogue {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Conversation conversation;
    private List<TurnResult> turns;

    private Dialogue(Conversation conversation) {
        this.conversation = conversation;
        this.turns = conversation.say(new TurnInput.NoOp());
    }

    static Dialogue with(String flow) {
        return with(flow, Map.of());
    }

    static Dialogue with(String flow, Map<String, Object> inputs) {
        return launch(program(flow), "", inputs);
    }

    static Dialogue inLanguage(String tag, String flow) {
        return launch(program(flow), tag, Map.of());
    }

    static Dialogue with(BotProgram program) {
        return launch(program, "", Map.of());
    }

    private static Dialogue launch(BotProgram program, String language, Map<String, Object> inputs) {
        Map<String, JsonNode> wire = new LinkedHashMap<>();
        inputs.forEach((name, value) -> wire.put(name, MAPPER.valueToTree(value)));
        LaunchRequest request = new LaunchRequest(language, wire, "conversation-1", "messaging");
        return new Dialogue(Conversation.start(program, request, ScoredIntents.of(program.nlu())));
    }

    private static BotProgram program(String flow) {
        URL file = Objects.requireNonNull(Dialogue.class.getResource("/conformance/" + flow + ".yaml"), flow);
        try {
            return Flows.program(Path.of(file.toURI()));
        } catch (IOException | URISyntaxException broken) {
            throw new AssertionError(flow, broken);
        }
    }

    Dialogue hears(String words) {
        return hears(Transcript.input(words));
    }

    Dialogue hears(TurnInput input) {
        turns = conversation.say(input);
        return this;
    }

    /** All that was said since, one line a segment. */
    Dialogue says(String... lines) {
        assertThat(said()).containsExactly(lines);
        return this;
    }

    private List<String> said() {
        return turns.stream()
                .flatMap(turn -> turn.segments().stream())
                .map(Transcript::describe)
                .map(String::strip)
                .toList();
    }

    Dialogue waits() {
        assertThat(next()).isInstanceOf(NextAction.WaitForInput.class);
        return this;
    }

    Dialogue waits(OptionalLong milliseconds) {
        assertThat(next())
                .isInstanceOfSatisfying(
                        NextAction.WaitForInput.class,
                        wait -> assertThat(wait.noInputMilliseconds()).isEqualTo(milliseconds));
        return this;
    }

    Dialogue exits(ExitReason reason) {
        assertThat(exit().reason()).isEqualTo(reason);
        return this;
    }

    Dialogue exitsIn(String sequence) {
        assertThat(exit().location().sequenceName()).isEqualTo(sequence);
        return this;
    }

    Dialogue explains(String part) {
        assertThat(next())
                .isInstanceOfAny(NextAction.Exit.class, NextAction.Disconnect.class)
                .extracting(next -> next instanceof NextAction.Exit exit
                        ? exit.extendedInfo()
                        : ((NextAction.Disconnect) next).extendedInfo())
                .asString()
                .contains(part);
        return this;
    }

    /** The outputs of the exit, in their wire form. */
    Dialogue givesOut(Map<String, Object> outputs) {
        assertThat(outputs()).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsString(outputs)));
        return this;
    }

    JsonNode outputs() {
        ObjectNode wire = MAPPER.createObjectNode();
        exit().outputs().forEach((name, value) -> wire.set(name, ValueJson.toWire(value)));
        return MAPPER.readTree(wire.toString());
    }

    private NextAction.Exit exit() {
        assertThat(next()).isInstanceOf(NextAction.Exit.class);
        return (NextAction.Exit) next();
    }

    Dialogue disconnects(DisconnectReason reason) {
        assertThat(next())
                .isInstanceOfSatisfying(
                        NextAction.Disconnect.class,
                        end -> assertThat(end.reason()).isEqualTo(reason));
        return this;
    }

    /** How asks judged what was heard since. */
    Dialogue judges(AskResult... results) {
        assertThat(turns.stream()
                        .flatMap(turn -> turn.events().stream())
                        .filter(Event.AskJudged.class::isInstance)
                        .map(event -> ((Event.AskJudged) event).result()))
                .containsExactly(results);
        return this;
    }

    /** What a variable of the flow holds now. */
    Value holding(String variable) {
        return Objects.requireNonNull(conversation.state().variables().get(variable));
    }

    /** The results of the turns since, the last one last. */
    List<TurnResult> turns() {
        return turns;
    }

    private NextAction next() {
        return turns.getLast().next();
    }
}
