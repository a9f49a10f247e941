package dev.parley.engine.ask;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.AskForIntent;
import dev.parley.flow.value.CommunicationValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Asks what the participant wants (architect-semantics §3.2). */
final class AskForIntentBehaviour implements AskBehaviour<AskForIntent> {
    @Override
    public Class<AskForIntent> ask() {
        return AskForIntent.class;
    }

    @Override
    public List<Segment.Content> buttons(AskForIntent ask, Run run) {
        return List.of();
    }

    @Override
    public Recognition recognise(AskForIntent ask, Answer answer, Run run) {
        List<String> enabled = ask.intents().entrySet().stream()
                .filter(intent -> intent.getValue().enabled())
                .map(Map.Entry::getKey)
                .toList();
        return new Intents(run).recognise(answer, enabled);
    }

    @Override
    public Optional<CommunicationValue> confirmation(AskForIntent ask, Recognition.Found found, Run run) {
        return new Intents(run).confirmation(found);
    }

    @Override
    public CommunicationValue confirmationAgain(AskForIntent ask, AskState.Candidate candidate, Run run) {
        return new Intents(run).question(candidate.value());
    }

    @Override
    public Move accept(AskForIntent ask, Recognition.Found found, Run run) {
        return take(ask, found.value(), found.raw(), found.score(), run);
    }

    @Override
    public Move acceptCandidate(AskForIntent ask, AskState.Candidate candidate, Run run) {
        return take(ask, candidate.value(), candidate.raw(), 1, run);
    }

    private static Move take(AskForIntent ask, String intent, String words, double probability, Run run) {
        new Intents(run).accept(intent, words, probability);
        return new Move.Enter(Objects.requireNonNull(ask.intents().get(intent)).block());
    }
}
