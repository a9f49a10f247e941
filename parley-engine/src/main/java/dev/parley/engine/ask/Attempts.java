package dev.parley.engine.ask;

import dev.parley.engine.event.AskResult;
import dev.parley.engine.event.Event;
import dev.parley.engine.run.Leaving;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.session.AskState.Phase;
import dev.parley.flow.program.Output;
import dev.parley.flow.program.UserInputSettings;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The state of an open ask: it keeps the counters, and knows the way out when one of them is used up (§2.4). */
final class Attempts {
    private final Run run;
    private final OpenAsk ask;
    private final Leaving leaving;
    private AskState state;

    Attempts(Run run, OpenAsk ask, Leaving leaving) {
        this.run = run;
        this.ask = ask;
        this.leaving = leaving;
        this.state = run.ask().orElseGet(() -> AskState.entered(0));
    }

    AskState state() {
        return state;
    }

    Phase phase() {
        return state.phase();
    }

    void judged(AskResult result) {
        run.record(new Event.AskJudged(ask.number(), result));
    }

    /** The ask goes on in this state. */
    void waitIn(AskState next) {
        state = next;
        run.setAsk(next);
    }

    /** Takes back what was understood: the ask collects an answer again. */
    void backToCollecting() {
        ask.discard();
        state = state.in(Phase.COLLECT);
    }

    /** Counts a no-match and says something again, or takes the way out. */
    Move noMatch(AskResult result, Consumer<AskState> again) {
        judged(result);
        state = state.withNoMatch();
        return state.noMatches() > noMatchesAllowed()
                ? exceeded(List.of(ask.settings().maxNoMatches()))
                : goOn(again);
    }

    /** Counts a silence and says something again, or takes the way out. */
    Move noInput(AskResult result, Consumer<AskState> again) {
        judged(result);
        state = state.withNoInput();
        return state.noInputs() > noInputsAllowed() ? silenceExceeded() : goOn(again);
    }

    /** Counts a rejected confirmation and says something again, or takes the way out. */
    Move rejected(Consumer<AskState> again) {
        judged(AskResult.SUCCESS_CONFIRMATION_NO);
        ask.discard();
        state = state.withRejection();
        if (state.rejections() > settings().rejectionsMax()) {
            return exceeded(List.of());
        }
        state = state.in(Phase.COLLECT);
        return goOn(again);
    }

    private Move goOn(Consumer<AskState> again) {
        run.setAsk(state);
        again.accept(state);
        return new Move.Wait();
    }

    private Move silenceExceeded() {
        Output output = ask.settings().maxNoInputs();
        if (!output.enabled() && run.program().isDigital()) {
            abandon();
            return leaving.silence();
        }
        return exceeded(List.of(output));
    }

    /** Takes the first of some outputs that is switched on; with none, recognition has failed. */
    private Move exceeded(List<Output> outputs) {
        abandon();
        return Stream.concat(outputs.stream(), ask.fallback().stream())
                .filter(Output::enabled)
                .findFirst()
                .<Move>map(output -> new Move.Enter(output.block()))
                .orElseGet(leaving::recognitionFailure);
    }

    private void abandon() {
        if (state.phase() != Phase.COLLECT) {
            ask.discard();
        }
        run.setAsk(null);
    }

    private int noMatchesAllowed() {
        return ask.settings()
                .noMatchReprompts()
                .map(List::size)
                .orElse(settings().noMatchesMax());
    }

    private int noInputsAllowed() {
        return ask.settings()
                .noInputReprompts()
                .map(List::size)
                .orElse(settings().noInputsMax());
    }

    private UserInputSettings settings() {
        return run.program().settings().userInput();
    }
}
