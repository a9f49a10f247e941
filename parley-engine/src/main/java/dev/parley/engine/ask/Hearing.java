package dev.parley.engine.ask;

import dev.parley.engine.event.AskResult;
import dev.parley.engine.run.Leaving;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.session.AskState.Phase;
import dev.parley.flow.program.UserInputSettings;
import dev.parley.flow.value.CommunicationValue;
import java.util.Objects;
import java.util.Optional;

/** Judges one answer to an ask (architect-semantics §2.4, §2.5). */
final class Hearing {
    private static final double PERCENT = 100;

    private final Run run;
    private final OpenAsk ask;
    private final Prompts prompts;
    private final Leaving leaving;
    private final Escalation escalation;
    private final Attempts attempts;
    private final KnowledgeHearing knowledge;

    Hearing(Run run, OpenAsk ask, Prompts prompts, Leaving leaving) {
        this.run = run;
        this.ask = ask;
        this.prompts = prompts;
        this.leaving = leaving;
        this.escalation = new Escalation(run);
        this.attempts = new Attempts(run, ask, leaving);
        this.knowledge = new KnowledgeHearing(run, ask, prompts, attempts);
    }

    Move answer(Answer answer) {
        run.setHeard(run.heard().withUtterance(answer.text(), answer.confidence()));
        return switch (attempts.phase()) {
            case COLLECT -> collect(answer);
            case CONFIRM -> confirm(answer);
            case ESCALATE -> escalate(answer);
            case DISAMBIGUATE -> choose(answer);
            case RATE -> rate(answer);
        };
    }

    private Move collect(Answer answer) {
        if (!ask.hears(answer)) {
            return noMatchCollected();
        }
        Recognition recognition = ask.recognise(answer);
        boolean exact = recognition instanceof Recognition.Found found && found.exact();
        if (!exact && escalation.isRequested(answer)) {
            return openEscalation();
        }
        return knowledge
                .answer(answer, recognition)
                .orElseGet(() -> recognition instanceof Recognition.Found found
                                && found.score() * PERCENT >= settings().collectionLow()
                        ? take(found)
                        : noMatchCollected());
    }

    private Move take(Recognition.Found found) {
        run.setHeard(run.heard().withNluConfidence(found.score()));
        if (!ask.propose(found)) {
            return noMatchCollected();
        }
        Optional<CommunicationValue> question =
                ask.confirmation(found).filter(each -> !each.parts().isEmpty());
        if (question.isPresent()) {
            attempts.judged(AskResult.CONFIRMATION_REQUIRED);
            attempts.waitIn(attempts.state().confirming(new AskState.Candidate(found.value(), found.raw())));
            prompts.confirmation(question.get());
            return new Move.Wait();
        }
        attempts.judged(AskResult.SUCCESS_COLLECTION);
        Move move = ask.accept(found);
        run.setAsk(null);
        return move;
    }

    private Move confirm(Answer answer) {
        return switch (meaning(answer)) {
            case YES -> {
                attempts.judged(AskResult.SUCCESS_CONFIRMATION_YES);
                run.setAsk(null);
                yield ask.acceptCandidate(candidate());
            }
            case NO -> attempts.rejected(state -> prompts.myMistake(ask, state));
            case NEITHER -> neitherYesNorNo(answer);
        };
    }

    /** Whether an article helped does not change where the flow goes. */
    private Move rate(Answer answer) {
        return switch (meaning(answer)) {
            case YES -> knowledge.rated(true);
            case NO -> knowledge.rated(false);
            case NEITHER -> neitherYesNorNo(answer);
        };
    }

    private Move neitherYesNorNo(Answer answer) {
        return escalation.isRequested(answer) ? openEscalation() : confirmationNotUnderstood();
    }

    private Move choose(Answer answer) {
        return knowledge
                .chosen(answer)
                .orElseGet(() -> escalation.isRequested(answer) ? openEscalation() : knowledge.nothingChosen());
    }

    private Move escalate(Answer answer) {
        return switch (meaning(answer)) {
            case YES -> leaveToHuman();
            case NO -> declineEscalation();
            case NEITHER -> confirmationNotUnderstood();
        };
    }

    private Move leaveToHuman() {
        attempts.judged(AskResult.AGENT_REQUESTED_BY_USER);
        run.setAsk(null);
        return leaving.escalation();
    }

    /** A declined escalation counts as one no-match of the ask; its apology stands for the ask's own. */
    private Move declineEscalation() {
        attempts.backToCollecting();
        return attempts.noMatch(AskResult.NO_MATCH_COLLECTION, state -> prompts.myMistake(ask, state));
    }

    private Move openEscalation() {
        Optional<CommunicationValue> question = escalation.question();
        if (question.isEmpty()) {
            return leaveToHuman();
        }
        attempts.judged(AskResult.CONFIRMATION_REQUIRED);
        attempts.waitIn(attempts.state().in(Phase.ESCALATE));
        prompts.confirmation(question.get());
        return new Move.Wait();
    }

    /** The channel could make nothing of the input, or nothing fits. */
    Move noMatch() {
        return switch (attempts.phase()) {
            case COLLECT -> noMatchCollected();
            case DISAMBIGUATE -> knowledge.nothingChosen();
            case CONFIRM, ESCALATE, RATE -> confirmationNotUnderstood();
        };
    }

    private Move noMatchCollected() {
        return attempts.noMatch(AskResult.NO_MATCH_COLLECTION, state -> prompts.noMatch(ask, state));
    }

    private Move confirmationNotUnderstood() {
        return attempts.noMatch(
                AskResult.NO_MATCH_CONFIRMATION, state -> prompts.confirmationAfterNoMatch(openQuestion()));
    }

    /** The participant stayed silent. */
    Move noInput() {
        return switch (attempts.phase()) {
            case COLLECT -> attempts.noInput(AskResult.NO_INPUT_COLLECTION, state -> prompts.noInput(ask, state));
            case DISAMBIGUATE -> knowledge.silence();
            case CONFIRM, ESCALATE, RATE ->
                attempts.noInput(
                        AskResult.NO_INPUT_CONFIRMATION, state -> prompts.confirmationAfterNoInput(openQuestion()));
        };
    }

    private AskState.Candidate candidate() {
        return Objects.requireNonNull(attempts.state().candidate(), "a confirmation is about something");
    }

    private CommunicationValue openQuestion() {
        return switch (attempts.phase()) {
            case ESCALATE -> escalation.question().orElse(CommunicationValue.NOTHING);
            case RATE -> knowledge.confirmation();
            default -> ask.confirmationAgain(candidate());
        };
    }

    private YesNo.Meaning meaning(Answer answer) {
        return new YesNo(run).meaning(answer, settings().confirmationLow() / PERCENT);
    }

    private UserInputSettings settings() {
        return run.program().settings().userInput();
    }
}
