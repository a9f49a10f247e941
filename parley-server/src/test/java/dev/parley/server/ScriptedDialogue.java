package dev.parley.server;

import dev.parley.engine.port.Ports;
import dev.parley.engine.turn.DisconnectReason;
import dev.parley.engine.turn.ExitReason;
import dev.parley.engine.turn.FlowLocation;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.NotSet;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import dev.parley.server.session.Dialogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Says hello, asks, and repeats what it hears. Its state counts turns. The words {@code bye},
 * {@code leave}, {@code fail}, {@code boom} and {@code slow} do what they say, {@code slow} until it is released;
 * after {@code chatter} it never asks, at {@code everything} it shows every kind of rich media, and at {@code sign in}
 * it asks for that.
 */
final class ScriptedDialogue implements Dialogue {
    static final FlowLocation LOCATION = new FlowLocation("Exit Bot Flow", 14, "Start");

    final CountDownLatch slowBegan = new CountDownLatch(1);
    final CountDownLatch release = new CountDownLatch(1);

    @Override
    public Opening launch(BotProgram program, LaunchRequest request, Ports ports) {
        return request.inputs().containsKey("Flow.unknown")
                ? new Refused("Flow.unknown", "The flow has no input variable Flow.unknown.")
                : new Opened("0");
    }

    @Override
    public Step turn(BotProgram program, String state, TurnInput input, Ports ports) {
        int count = Integer.parseInt(state);
        return switch (input) {
            case TurnInput.NoOp() ->
                count <= 0
                        ? step(count, List.of(text("Hello")), new NextAction.NoOp())
                        : step(count, question(), waiting(program));
            case TurnInput.UserText(String words, double confidence) -> answer(program, count, words);
            case TurnInput.Choice(String payload, String text) ->
                step(count, List.of(text("chosen " + payload)), waiting(program));
            case TurnInput.Picks(List<TurnInput.Choice> choices) ->
                step(
                        count,
                        List.of(text("picked "
                                + choices.stream()
                                        .map(TurnInput.Choice::payload)
                                        .collect(Collectors.joining(" ")))),
                        waiting(program));
            case TurnInput.FilledForm(List<TurnInput.FilledForm.Field> fields) ->
                step(
                        count,
                        List.of(text("filled in "
                                + fields.stream()
                                        .map(field -> field.id() + "="
                                                + field.answer().payload())
                                        .collect(Collectors.joining(" ")))),
                        waiting(program));
            case TurnInput.Payment(boolean completed, var reason) ->
                step(count, List.of(text(completed ? "paid" : "not paid: " + reason)), waiting(program));
            case TurnInput.SignIn(var result) -> step(count, List.of(text("sign-in " + result)), waiting(program));
            case TurnInput.NoMatch() -> step(count, List.of(text("no match")), waiting(program));
            case TurnInput.NoInput() -> step(count, List.of(text("no input")), waiting(program));
            case TurnInput.ClientError(String code, String message) ->
                step(
                        count,
                        List.of(),
                        new NextAction.Disconnect(DisconnectReason.ERROR, code + ": " + message, LOCATION, List.of()));
            case TurnInput.Disconnected() ->
                step(
                        count,
                        List.of(),
                        new NextAction.Disconnect(DisconnectReason.TRIGGERED_BY_USER, null, LOCATION, List.of()));
            case TurnInput.Expired() ->
                step(
                        count,
                        List.of(),
                        new NextAction.Disconnect(DisconnectReason.SESSION_EXPIRED, null, LOCATION, List.of()));
        };
    }

    private Step answer(BotProgram program, int count, String words) {
        return switch (words) {
            case "bye" -> step(count, List.of(text("Bye")), exit(ExitReason.TRIGGERED_BY_FLOW, "Leaving"));
            case "fail" -> step(count, List.of(), exit(ExitReason.RECOGNITION_FAILURE, null));
            case "leave" ->
                step(
                        count,
                        List.of(),
                        new NextAction.Disconnect(DisconnectReason.TRIGGERED_BY_FLOW, null, LOCATION, List.of()));
            case "boom" -> throw new IllegalStateException("scripted failure");
            case "chatter" -> step(-1000, List.of(text("chatter")), new NextAction.NoOp());
            case "everything" -> step(count, RichMediaSamples.segments(), waiting(program));
            case "sign in" -> step(count, List.of(text("Please"), new Segment.SignInRequest()), waiting(program));
            case "slow" -> {
                slowBegan.countDown();
                await();
                yield step(count, List.of(text("slow")), waiting(program));
            }
            default -> step(count, List.of(text("heard " + words)), waiting(program));
        };
    }

    private void await() {
        try {
            if (!release.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never released");
            }
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static NextAction exit(ExitReason reason, @org.jspecify.annotations.Nullable String intent) {
        Map<String, Value> outputs = new LinkedHashMap<>();
        outputs.put("Flow.order", new StringValue("4411"));
        outputs.put("Flow.handled", new BooleanValue(true));
        outputs.put("Flow.none", new NotSet(ScalarType.STRING));
        return new NextAction.Exit(reason, null, null, intent, LOCATION, outputs, List.of());
    }

    private static NextAction waiting(BotProgram program) {
        return new NextAction.WaitForInput(
                List.of("en-us"), program.isDigital() ? OptionalLong.of(300_000) : OptionalLong.empty());
    }

    private static List<Segment> question() {
        return List.of(
                text("Which size?"), new Segment.RichMedia(List.of(new Segment.Content.QuickReply("Small", "small"))));
    }

    private static Segment text(String words) {
        return new Segment.Text(words, List.of());
    }

    private static Step step(int count, List<Segment> segments, NextAction next) {
        return new Step(Integer.toString(count + 1), "[]", "en-us", segments, next);
    }
}
