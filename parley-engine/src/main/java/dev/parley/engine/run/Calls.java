package dev.parley.engine.run;

import dev.parley.engine.action.Processors;
import dev.parley.engine.ask.Behaviours;
import dev.parley.engine.event.Event;
import dev.parley.engine.port.CallableFlows.Callable;
import dev.parley.engine.port.Ports;
import dev.parley.engine.session.CalledFlow;
import dev.parley.engine.session.SessionState;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.LaunchResult;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.action.CallFlow;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import dev.parley.flow.value.ValueJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Runs the flows that a flow calls. A called flow has a session of its own inside the caller's; what it says, the caller
 * says, and where it waits, the caller waits. What it notes of the participant, the caller knows too.
 */
final class Calls {
    /** How many flows may call each other before they are taken to do so without end. */
    private static final int DEEPEST = 20;

    private final Run run;
    private final Processors processors;
    private final Behaviours behaviours;
    private final Leaving leaving;
    private final Frames frames;

    Calls(Run run, Processors processors, Behaviours behaviours, Leaving leaving, Frames frames) {
        this.run = run;
        this.processors = processors;
        this.behaviours = behaviours;
        this.leaving = leaving;
        this.frames = frames;
    }

    /** Calls a flow; a present action ends the turn. */
    Optional<NextAction> begin(CallFlow call) {
        Callable callable = run.ports()
                .flows()
                .latest(call.kind(), call.flow())
                .orElseThrow(() -> new FlowError(
                        "there is no published " + call.kind().rootKey() + " '" + call.flow() + "' to call"));
        if (run.depth() >= DEEPEST) {
            throw new FlowError("flows call each other more than " + DEEPEST + " deep");
        }
        SessionState state = launch(call, callable);
        run.record(new Event.FlowCalled(call.flow(), callable.version()));
        TurnInput first = run.text(call.inputText())
                .filter(words -> !words.isBlank())
                .<TurnInput>map(words -> new TurnInput.UserText(words, 1))
                .orElseGet(TurnInput.NoOp::new);
        return advance(call, callable, state, first);
    }

    /** Goes on with the flow that was called in an earlier turn. */
    Optional<NextAction> goOn(TurnInput input) {
        CalledFlow called = run.called().orElseThrow();
        CallFlow call = (CallFlow) run.stack().current().action();
        Callable callable = run.ports()
                .flows()
                .version(called.flowId(), called.version())
                .orElseThrow(() -> new FlowError("the version of '" + call.flow() + "' that was called is gone"));
        run.record(new Event.FlowResumed(call.flow(), called.version()));
        return advance(call, callable, called.state(), input);
    }

    private SessionState launch(CallFlow call, Callable callable) {
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        call.inputs().forEach((name, value) -> inputs.put(name, ValueJson.toWire(run.evaluate(value))));
        LaunchRequest request = new LaunchRequest(
                run.language(),
                inputs,
                run.conversation().id(),
                run.conversation().source(),
                run.participant());
        return switch (new Launch(callable.program(), request, run.ports()).run()) {
            case LaunchResult.Started(SessionState state) -> state;
            case LaunchResult.Refused(String field, String message) ->
                throw new FlowError("the call of '" + call.flow() + "' was refused: " + message);
        };
    }

    private Optional<NextAction> advance(CallFlow call, Callable callable, SessionState state, TurnInput input) {
        Ports world = run.world().withUnderstanding(callable.understanding());
        Run inner = new Run(callable.program(), state, world, run.settings(), run.depth() + 1);
        TurnResult result = new Interpreter(inner, processors, behaviours).turn(state.status(), input);
        run.adopt(result);
        return switch (result.next()) {
            case NextAction.Exit exit -> {
                run.setCalled(null);
                yield exit.transfer() == null ? comeBack(call, exit) : Optional.of(leaving.transfer(exit.transfer()));
            }
            case NextAction.Disconnect disconnect -> {
                run.setCalled(null);
                yield Optional.of(leaving.disconnect(disconnect.reason(), disconnect.extendedInfo()));
            }
            case NextAction waiting -> {
                run.setCalled(new CalledFlow(callable.program().id(), callable.version(), result.state()));
                yield Optional.of(waiting);
            }
        };
    }

    private Optional<NextAction> comeBack(CallFlow call, NextAction.Exit exit) {
        run.record(new Event.FlowReturned(call.flow(), exit.reason().wireName()));
        call.outputs().forEach((name, target) -> run.set(target, output(exit, name, target)));
        assign(call.exitReason(), exit.reason().wireName());
        assign(call.intent(), exit.activeIntent());
        return frames.follow(new Move.Enter(call.behind()));
    }

    private static Value output(NextAction.Exit exit, String name, Variable target) {
        return exit.outputs().entrySet().stream()
                .filter(output -> output.getKey().equalsIgnoreCase(name))
                .findFirst()
                .flatMap(output -> ValueJson.fromWire(ValueJson.toWire(output.getValue()), target.type()))
                .orElseGet(() -> target.type().absent());
    }

    private void assign(@Nullable Variable target, @Nullable String text) {
        if (target != null) {
            run.set(target, text == null ? ScalarType.STRING.absent() : new StringValue(text));
        }
    }
}
