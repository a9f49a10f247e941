package dev.parley.engine.run;

import dev.parley.engine.EngineSettings.Granularity;
import dev.parley.engine.action.Processors;
import dev.parley.engine.ask.AskEngine;
import dev.parley.engine.ask.Behaviours;
import dev.parley.engine.session.Status;
import dev.parley.engine.turn.DisconnectReason;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.action.Ask;
import dev.parley.flow.action.CallFlow;
import dev.parley.flow.program.Step;
import dev.parley.flow.value.DurationValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs a session from an input to the next moment the channel has to act (architect-semantics §2.2). */
public final class Interpreter {
    /** How many actions a session may run before an error event (architect-semantics §1.6). */
    private static final int ACTIONS = 10_000;

    /** How many it may run in all, with those of the task that handles that error. */
    private static final int ACTIONS_WITH_ERROR_TASK = ACTIONS + 1_000;

    private final Run run;
    private final AskEngine asks;
    private final Processors processors;
    private final Frames frames;
    private final Leaving leaving;
    private final Calls calls;

    public Interpreter(Run run, Processors processors, Behaviours behaviours) {
        this.run = run;
        this.processors = processors;
        this.leaving = new Leaving(run);
        this.frames = new Frames(run, leaving);
        this.asks = new AskEngine(run, leaving, behaviours);
        this.calls = new Calls(run, processors, behaviours, leaving, frames);
    }

    /** Runs one turn of a session that stands at a status. */
    public TurnResult turn(Status status, TurnInput input) {
        TurnBounds bounds = new TurnBounds(run);
        bounds.open(status, input);
        NextAction next = guarded(() -> begin(status, input));
        bounds.close(next);
        return new TurnResult(run.state(after(next)), run.language(), run.segments(), next, run.events());
    }

    private NextAction begin(Status status, TurnInput input) {
        if (run.called().isPresent()) {
            return calls.goOn(input).orElseGet(this::go);
        }
        return switch (input) {
            case TurnInput.Disconnected() -> leaving.disconnect(DisconnectReason.TRIGGERED_BY_USER, null);
            case TurnInput.Expired() -> leaving.expired();
            case TurnInput.ClientError(String code, String message) ->
                throw new FlowError("the client reported " + code + ": " + message);
            case TurnInput answer when status == Status.WAITING -> answer(answer);
            case TurnInput other -> {
                if (status == Status.NEW) {
                    frames.enter(run.program().start(), List.of());
                }
                if (other instanceof TurnInput.UserText text && !text.text().isBlank()) {
                    hearEarly(text);
                }
                yield go();
            }
        };
    }

    /** Words before any ask is open: the message that starts a caller, or the answer to the first ask of a bot. */
    private void hearEarly(TurnInput.UserText text) {
        if (run.program().kind().isBot()) {
            run.keepForNextAsk(text);
        } else {
            run.startedWith(text.text());
        }
    }

    private NextAction answer(TurnInput input) {
        run.setCounters(run.counters().handlingError(false));
        Step step = run.stack().current();
        return asks.concerns(step, input) ? follow(asks.hear(step, input)).orElseGet(this::go) : waiting();
    }

    /** Runs steps until one ends the turn. */
    private NextAction go() {
        while (true) {
            Optional<Step> step = run.stack().next();
            Optional<NextAction> end = step.isPresent() ? step(step.get()) : endOfBlock();
            if (end.isPresent()) {
                return end.get();
            }
        }
    }

    private Optional<NextAction> step(Step step) {
        count();
        run.stack().replaceTop(run.stack().top().at(run.stack().top().next() + 1));
        run.entered(step);
        return follow(step.action() instanceof Ask ? asks.enter(step) : processors.process(step, run));
    }

    /** The end of a list of actions; one without actions counts as one, so that an empty loop has an end too. */
    private Optional<NextAction> endOfBlock() {
        if (run.stack().isInEmptyBlock()) {
            count();
        }
        return follow(frames.endOfBlock());
    }

    private void count() {
        boolean inErrorTask = run.counters().handlingError() || run.counters().actions() > ACTIONS;
        int limit = inErrorTask ? ACTIONS_WITH_ERROR_TASK : ACTIONS;
        if (run.counters().actions() >= limit) {
            throw new FlowError("the flow ran more than " + limit + " actions");
        }
        run.setCounters(run.counters().withAction());
    }

    /** Does what a move says; a present action ends the turn. */
    private Optional<NextAction> follow(Move move) {
        return switch (move) {
            case Move.Yield() ->
                run.settings().granularity() == Granularity.PER_COMMUNICATE
                        ? Optional.of(new NextAction.NoOp())
                        : Optional.empty();
            case Move.Wait() -> Optional.of(waiting());
            case Move.Invoke(CallFlow call) -> calls.begin(call);
            case Move.End(NextAction action) -> Optional.of(action);
            default -> frames.follow(move);
        };
    }

    private NextAction waiting() {
        OptionalLong timeout = run.program().isDigital() ? OptionalLong.of(patience()) : OptionalLong.empty();
        return new NextAction.WaitForInput(
                Stream.concat(Stream.of(run.language()), run.program().languages().supported().stream())
                        .distinct()
                        .toList(),
                timeout);
    }

    /** How long the participant may take for the ask that is open, in milliseconds. */
    private long patience() {
        return run.stack().current().action() instanceof Ask ask
                        && ask.timeout().map(run::evaluate).orElse(null) instanceof DurationValue(long milliseconds)
                        && milliseconds > 0
                ? milliseconds
                : run.program().settings().userInput().noInputsTimeout().toMillis();
    }

    /** Runs something and handles the error events that come of it. */
    private NextAction guarded(Supplier<NextAction> work) {
        try {
            return work.get();
        } catch (FlowError error) {
            boolean silently = run.counters().actions() >= ACTIONS_WITH_ERROR_TASK;
            Move move = leaving.error(error.explanation(), silently);
            return guarded(() -> follow(move).orElseGet(this::go));
        }
    }

    private static Status after(NextAction next) {
        return switch (next) {
            case NextAction.NoOp() -> Status.RUNNING;
            case NextAction.WaitForInput wait -> Status.WAITING;
            case NextAction.Exit exit -> Status.ENDED;
            case NextAction.Disconnect disconnect -> Status.ENDED;
        };
    }
}
