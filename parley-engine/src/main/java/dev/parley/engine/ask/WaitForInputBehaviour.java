package dev.parley.engine.ask;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.WaitForInput;
import dev.parley.flow.value.CommunicationValue;
import java.util.List;
import java.util.Optional;

/** Waits for any intent that has a task, and goes there (architect-semantics §3.7). */
final class WaitForInputBehaviour implements AskBehaviour<WaitForInput> {
    @Override
    public Class<WaitForInput> ask() {
        return WaitForInput.class;
    }

    @Override
    public List<Segment.Content> buttons(WaitForInput ask, Run run) {
        return List.of();
    }

    @Override
    public Recognition recognise(WaitForInput ask, Answer answer, Run run) {
        Intents intents = new Intents(run);
        return intents.recognise(answer, intents.withTasks());
    }

    @Override
    public Optional<CommunicationValue> confirmation(WaitForInput ask, Recognition.Found found, Run run) {
        return new Intents(run).confirmation(found);
    }

    @Override
    public CommunicationValue confirmationAgain(WaitForInput ask, AskState.Candidate candidate, Run run) {
        return new Intents(run).question(candidate.value());
    }

    @Override
    public Move accept(WaitForInput ask, Recognition.Found found, Run run) {
        Intents intents = new Intents(run);
        intents.accept(found.value(), found.raw(), found.score());
        return intents.jump(found.value());
    }

    @Override
    public Move acceptCandidate(WaitForInput ask, AskState.Candidate candidate, Run run) {
        Intents intents = new Intents(run);
        intents.accept(candidate.value(), candidate.raw(), 1);
        return intents.jump(candidate.value());
    }
}
