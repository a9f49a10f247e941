package dev.parley.engine.ask;

import dev.parley.engine.run.Run;
import dev.parley.flow.program.ErrorSettings;
import dev.parley.flow.value.CommunicationValue;
import java.util.Optional;

/** Requests for a human, heard in every ask (architect-semantics §2.5). */
final class Escalation {
    /** The least score of a request, 0 to 1. */
    private static final double THRESHOLD = 0.5;

    private final Run run;

    Escalation(Run run) {
        this.run = run;
    }

    boolean isRequested(Answer answer) {
        return new YesNo(run).acts(answer).escalation() >= THRESHOLD
                && run.holds(settings().escalationEnabled());
    }

    /** The question whether a human is wanted; empty: it is not asked. */
    Optional<CommunicationValue> question() {
        return run.evaluate(settings().escalationConfirmation()) instanceof CommunicationValue question
                        && !question.parts().isEmpty()
                ? Optional.of(question)
                : Optional.empty();
    }

    private ErrorSettings settings() {
        return run.program().settings().errors();
    }
}
