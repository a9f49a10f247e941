package dev.parley.engine.ask;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.Ask;
import dev.parley.flow.value.CommunicationValue;
import java.util.List;
import java.util.Optional;

/**
 * What sets one kind of ask apart from the others. Behaviours hold no state.
 *
 * @param <A> the kind of ask
 */
interface AskBehaviour<A extends Ask> {
    Class<A> ask();

    /** Where to go without asking, because the answer is there already or it cannot be asked for; or empty. */
    default Optional<Move> skip(A ask, Run run) {
        return Optional.empty();
    }

    /** What happens before the question is put. */
    default void begin(A ask, Run run) {}

    /** The buttons that go with the question and its reprompts. */
    List<Segment.Content> buttons(A ask, Run run);

    /** The buttons as they are shown. */
    default List<Segment> shown(A ask, Run run) {
        return Segment.RichMedia.of(buttons(ask, run));
    }

    /** Whether an answer says anything. */
    default boolean hears(A ask, Answer answer) {
        return !answer.text().isBlank();
    }

    Recognition recognise(A ask, Answer answer, Run run);

    /** Whether what was recognised is one of the choices on offer. */
    default boolean isChoice(A ask, Recognition.Found found) {
        return false;
    }

    /** Takes a recognised answer as a candidate; false: it is not valid after all. */
    default boolean propose(A ask, Recognition.Found found, Run run) {
        return true;
    }

    /** The question that confirms the candidate, or empty when none is needed. */
    default Optional<CommunicationValue> confirmation(A ask, Recognition.Found found, Run run) {
        return Optional.empty();
    }

    /** The question that confirms a candidate proposed in an earlier turn. */
    default CommunicationValue confirmationAgain(A ask, AskState.Candidate candidate, Run run) {
        return CommunicationValue.NOTHING;
    }

    /** Takes the candidate back after a rejected confirmation. */
    default void discard(A ask, Run run) {}

    /** Where the session goes with an accepted answer. */
    Move accept(A ask, Recognition.Found found, Run run);

    /** Where the session goes when a candidate of an earlier turn was confirmed. */
    default Move acceptCandidate(A ask, AskState.Candidate candidate, Run run) {
        return new Move.GoOn();
    }
}
