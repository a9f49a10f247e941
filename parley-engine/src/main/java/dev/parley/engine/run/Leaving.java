package dev.parley.engine.run;

import dev.parley.engine.event.Event;
import dev.parley.engine.turn.DisconnectReason;
import dev.parley.engine.turn.ExitReason;
import dev.parley.engine.turn.NextAction;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.ErrorSettings;
import dev.parley.flow.program.Handling;
import dev.parley.flow.program.UserInputSettings;
import dev.parley.flow.program.VariableDeclaration;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways a session leaves its normal course: ends, errors, recognition failure, escalation (§2.5–§2.7, §6.6). */
public final class Leaving {
    private final Run run;

    public Leaving(Run run) {
        this.run = run;
    }

    public NextAction exit(ExitReason reason, @Nullable String extendedInfo) {
        return exit(reason, extendedInfo, null);
    }

    /**
     * Somebody takes the conversation over, and nothing comes after it, neither here nor in the flow that called.
     *
     * @param asked what was asked for, such as {@code Transfer to ACD: Support}
     */
    public NextAction transfer(String asked) {
        return exit(ExitReason.TRIGGERED_BY_FLOW, asked, asked);
    }

    private NextAction exit(ExitReason reason, @Nullable String extendedInfo, @Nullable String transfer) {
        Map<String, Value> outputs = new LinkedHashMap<>();
        for (VariableDeclaration declaration : run.program().variables()) {
            if (declaration.output()) {
                outputs.put(declaration.name(), run.variables().get(declaration.variable()));
            }
        }
        return new NextAction.Exit(
                reason,
                extendedInfo,
                transfer,
                run.heard().activeIntent(),
                run.location(),
                OrderedMap.copyOf(outputs),
                run.outcomes());
    }

    public NextAction disconnect(DisconnectReason reason, @Nullable String extendedInfo) {
        return new NextAction.Disconnect(reason, extendedInfo, run.location(), run.outcomes());
    }

    /** A state, or a task that was jumped to, came to its end (architect-semantics §8 no. 20). */
    NextAction endOfFlow() {
        return exit(ExitReason.TRIGGERED_BY_FLOW, null);
    }

    /** The channel's own session ran out. */
    NextAction expired() {
        if (run.program().isDigital()) {
            sayLastWords(run.program().settings().userInput().endOfSessionMessage());
        }
        return disconnect(DisconnectReason.SESSION_EXPIRED, "The client reported that its session expired.");
    }

    /** An error event. One that comes while another is handled ends the session at once. */
    Move error(String explanation, boolean silently) {
        ErrorSettings settings = run.program().settings().errors();
        run.record(new Event.ErrorRaised(explanation));
        run.setAsk(null);
        run.setCalled(null);
        if (silently) {
            return new Move.End(disconnect(DisconnectReason.ERROR, explanation));
        }
        boolean again = run.counters().handlingError();
        if (!again) {
            run.setCounters(run.counters().handlingError(true));
            sayLastWords(settings.errorHandover());
        }
        Handling handling =
                again && settings.error() instanceof Handling.JumpToTask ? new Handling.Exit() : settings.error();
        return handle(handling, ExitReason.ERROR, DisconnectReason.ERROR, explanation);
    }

    /** Recognition failed for good in an ask; a second time after a jump leaves the flow (§2.6). */
    public Move recognitionFailure() {
        ErrorSettings settings = run.program().settings().errors();
        run.record(new Event.RecognitionFailed());
        boolean again = run.counters().recognitionFailures() > 0;
        run.setCounters(run.counters().withRecognitionFailure());
        run.say(settings.recognitionFailureHandover());
        Handling handling = again
                        && settings.recognitionFailure() instanceof Handling.JumpToTask
                        && !settings.jumpOnEveryRecognitionFailure()
                ? new Handling.Exit()
                : settings.recognitionFailure();
        return handle(handling, ExitReason.RECOGNITION_FAILURE, DisconnectReason.RECOGNITION_FAILURE, null);
    }

    /** The participant wants a human (§2.5). */
    public Move escalation() {
        ErrorSettings settings = run.program().settings().errors();
        run.say(settings.escalationHandover());
        return handle(
                settings.escalation(), ExitReason.AGENT_REQUESTED_BY_USER, DisconnectReason.TRIGGERED_BY_USER, null);
    }

    /** A digital bot heard nothing for too long (§1.5, §8 no. 19). */
    public Move silence() {
        UserInputSettings settings = run.program().settings().userInput();
        run.say(settings.endOfSessionMessage());
        return handle(
                settings.noInputsExceeded(),
                ExitReason.RECOGNITION_FAILURE,
                DisconnectReason.RECOGNITION_FAILURE,
                null);
    }

    private Move handle(
            Handling handling, ExitReason exit, DisconnectReason disconnect, @Nullable String extendedInfo) {
        return switch (handling) {
            case Handling.Exit() -> new Move.End(exit(exit, extendedInfo));
            case Handling.Disconnect() -> new Move.End(disconnect(disconnect, extendedInfo));
            case Handling.JumpToTask(int task) -> new Move.Jump(task, List.of());
            case Handling.TransferToAcd(Expression queue) ->
                new Move.End(find(queue)
                        .map(name -> handOver(name, exit, extendedInfo))
                        .orElseGet(() -> disconnect(disconnect, extendedInfo)));
        };
    }

    private NextAction handOver(String queue, ExitReason reason, @Nullable String extendedInfo) {
        run.record(new Event.TransferRequested(queue));
        String asked = "Transfer to ACD: " + queue;
        return exit(reason, extendedInfo == null ? asked : extendedInfo + "; " + asked, asked);
    }

    /** The name of a queue; empty where there is none, or where even that fails. */
    private Optional<String> find(Expression queue) {
        try {
            return run.evaluate(queue) instanceof DirectoryValue found ? Optional.of(found.name()) : Optional.empty();
        } catch (FlowError error) {
            run.record(new Event.ErrorRaised(error.explanation()));
            return Optional.empty();
        }
    }

    /** Says something while things are going wrong already: if it cannot be evaluated, that is noted and no more. */
    private void sayLastWords(Expression communication) {
        try {
            run.say(communication);
        } catch (FlowError error) {
            run.record(new Event.ErrorRaised(error.explanation()));
        }
    }
}
