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
import dev.parley.flow.value.CommunicationValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges one answer to an ask and keeps its counters (architect-semantics §2.4, §2.5). */
final class Hearing {
    private static final double PERCENT = 100;

    private final Run run;
    private final OpenAsk ask;
    private final Prompts prompts;
    private final Leaving leaving;
    private final Escalation escalation;
    private AskState state;

    Hearing(Run run, OpenAsk ask, Prompts prompts, Leaving leaving) {
        this.run = run;
        this.ask = ask;
        this.prompts = prompts;
        this.leaving = leaving;
        this.escalation = new Escalation(run);
        this.state = run.ask().orElseGet(() -> AskState.entered(0));
    }

    Move answer(Answer answer) {
        run.setHeard(run.heard().withUtterance(answer.text(), answer.confidence()));
        return switch (state.phase()) {
            case COLLECT -> collect(answer);
            case CONFIRM -> confirm(answer);
            case ESCALATE -> escalate(answer);
        };
    }

    private Move collect(Answer answer) {
        if (answer.text().isBlank()) {
            return noMatchCollected();
        }
        Recognition recognition = ask.recognise(answer);
        boolean exact = recognition instanceof Recognition.Found found && found.exact();
        if (!exact && escalation.isRequested(answer)) {
            return openEscalation();
        }
        return recognition instanceof Recognition.Found found
                        && found.score() * PERCENT >= settings().collectionLow()
                ? take(found)
                : noMatchCollected();
    }

    private Move take(Recognition.Found found) {
        run.setHeard(run.heard().withNluConfidence(found.score()));
        if (!ask.propose(found)) {
            return noMatchCollected();
        }
        Optional<CommunicationValue> question =
                ask.confirmation(found).filter(each -> !each.parts().isEmpty());
        if (question.isPresent()) {
            judged(AskResult.CONFIRMATION_REQUIRED);
            waitIn(state.confirming(new AskState.Candidate(found.value(), found.raw())));
            prompts.confirmation(question.get());
            return new Move.Wait();
        }
        judged(AskResult.SUCCESS_COLLECTION);
        Move move = ask.accept(found);
        run.setAsk(null);
        return move;
    }

    private Move confirm(Answer answer) {
        YesNo.Meaning meaning = meaning(answer);
        if (meaning == YesNo.Meaning.NEITHER && escalation.isRequested(answer)) {
            return openEscalation();
        }
        return switch (meaning) {
            case YES -> {
                judged(AskResult.SUCCESS_CONFIRMATION_YES);
                run.setAsk(null);
                yield ask.acceptCandidate(candidate());
            }
            case NO -> reject();
            case NEITHER -> confirmationNotUnderstood();
        };
    }

    private Move reject() {
        judged(AskResult.SUCCESS_CONFIRMATION_NO);
        ask.discard();
        state = state.withRejection();
        if (state.rejections() > settings().rejectionsMax()) {
            return exceeded(List.of());
        }
        waitIn(state.in(Phase.COLLECT));
        prompts.myMistake(ask, state);
        return new Move.Wait();
    }

    private Move escalate(Answer answer) {
        return switch (meaning(answer)) {
            case YES -> {
                judged(AskResult.AGENT_REQUESTED_BY_USER);
                run.setAsk(null);
                yield leaving.escalation();
            }
            case NO -> declineEscalation();
            case NEITHER -> confirmationNotUnderstood();
        };
    }

    /** A declined escalation counts as one no-match of the ask; its apology stands for the ask's own. */
    private Move declineEscalation() {
        judged(AskResult.NO_MATCH_COLLECTION);
        ask.discard();
        state = state.in(Phase.COLLECT).withNoMatch();
        if (state.noMatches() > noMatchesAllowed()) {
            return exceeded(List.of(ask.settings().maxNoMatches()));
        }
        waitIn(state);
        prompts.myMistake(ask, state);
        return new Move.Wait();
    }

    private Move openEscalation() {
        Optional<CommunicationValue> question = escalation.question();
        if (question.isEmpty()) {
            judged(AskResult.AGENT_REQUESTED_BY_USER);
            run.setAsk(null);
            return leaving.escalation();
        }
        judged(AskResult.CONFIRMATION_REQUIRED);
        waitIn(state.in(Phase.ESCALATE));
        prompts.confirmation(question.get());
        return new Move.Wait();
    }

    /** The channel could make nothing of the input, or nothing fits. */
    Move noMatch() {
        return state.phase() == Phase.COLLECT ? noMatchCollected() : confirmationNotUnderstood();
    }

    private Move noMatchCollected() {
        judged(AskResult.NO_MATCH_COLLECTION);
        state = state.withNoMatch();
        if (state.noMatches() > noMatchesAllowed()) {
            return exceeded(List.of(ask.settings().maxNoMatches()));
        }
        waitIn(state);
        prompts.noMatch(ask, state);
        return new Move.Wait();
    }

    private Move confirmationNotUnderstood() {
        judged(AskResult.NO_MATCH_CONFIRMATION);
        state = state.withNoMatch();
        if (state.noMatches() > noMatchesAllowed()) {
            return exceeded(List.of(ask.settings().maxNoMatches()));
        }
        waitIn(state);
        prompts.confirmationAfterNoMatch(openQuestion());
        return new Move.Wait();
    }

    /** The participant stayed silent. */
    Move noInput() {
        boolean collecting = state.phase() == Phase.COLLECT;
        judged(collecting ? AskResult.NO_INPUT_COLLECTION : AskResult.NO_INPUT_CONFIRMATION);
        state = state.withNoInput();
        if (state.noInputs() > noInputsAllowed()) {
            return silenceExceeded();
        }
        waitIn(state);
        if (collecting) {
            prompts.noInput(ask, state);
        } else {
            prompts.confirmationAfterNoInput(openQuestion());
        }
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

    private AskState.Candidate candidate() {
        return Objects.requireNonNull(state.candidate(), "a confirmation is about something");
    }

    private CommunicationValue openQuestion() {
        return state.phase() == Phase.ESCALATE
                ? escalation.question().orElse(CommunicationValue.NOTHING)
                : ask.confirmationAgain(candidate());
    }

    private YesNo.Meaning meaning(Answer answer) {
        return new YesNo(run).meaning(answer, settings().confirmationLow() / PERCENT);
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

    private void waitIn(AskState next) {
        state = next;
        run.setAsk(next);
    }

    private void judged(AskResult result) {
        run.record(new Event.AskJudged(ask.number(), result));
    }

    private UserInputSettings settings() {
        return run.program().settings().userInput();
    }
}
