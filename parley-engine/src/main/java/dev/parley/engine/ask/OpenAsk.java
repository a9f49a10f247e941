package dev.parley.engine.ask;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.Ask;
import dev.parley.flow.action.AskSettings;
import dev.parley.flow.action.KnowledgeAsk;
import dev.parley.flow.action.KnowledgeUse;
import dev.parley.flow.program.Output;
import dev.parley.flow.program.Step;
import dev.parley.flow.value.CommunicationValue;
import java.util.List;
import java.util.Optional;

/** The ask a session is at, with its behaviour. */
final class OpenAsk {
    private final Step step;
    private final Ask ask;
    private final AskBehaviour<Ask> behaviour;
    private final Run run;

    OpenAsk(Step step, Ask ask, Behaviours behaviours, Run run) {
        this.step = step;
        this.ask = ask;
        this.behaviour = behaviours.of(ask);
        this.run = run;
    }

    int number() {
        return step.number();
    }

    AskSettings settings() {
        return ask.ask();
    }

    Optional<Move> skip() {
        return behaviour.skip(ask, run);
    }

    void begin() {
        behaviour.begin(ask, run);
    }

    Optional<Output> fallback() {
        return ask.fallback();
    }

    List<Segment> buttons() {
        return behaviour.shown(ask, run);
    }

    boolean hears(Answer answer) {
        return behaviour.hears(ask, answer);
    }

    Recognition recognise(Answer answer) {
        return behaviour.recognise(ask, answer, run);
    }

    /** Whether what was recognised is one of the choices on offer, which nothing comes before. */
    boolean isChoice(Recognition.Found found) {
        return behaviour.isChoice(ask, found);
    }

    /** How it uses the flow's knowledge base, or empty when an article cannot answer it. */
    Optional<KnowledgeUse> knowledge() {
        return ask instanceof KnowledgeAsk answerable ? Optional.of(answerable.knowledge()) : Optional.empty();
    }

    boolean propose(Recognition.Found found) {
        return behaviour.propose(ask, found, run);
    }

    Optional<CommunicationValue> confirmation(Recognition.Found found) {
        return behaviour.confirmation(ask, found, run);
    }

    CommunicationValue confirmationAgain(AskState.Candidate candidate) {
        return behaviour.confirmationAgain(ask, candidate, run);
    }

    void discard() {
        behaviour.discard(ask, run);
    }

    Move accept(Recognition.Found found) {
        return behaviour.accept(ask, found, run);
    }

    Move acceptCandidate(AskState.Candidate candidate) {
        return behaviour.acceptCandidate(ask, candidate, run);
    }
}
