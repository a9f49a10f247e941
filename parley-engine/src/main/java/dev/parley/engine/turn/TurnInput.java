package dev.parley.engine.turn;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What the participant or the channel did (architect-semantics §6.3). */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "input")
public sealed interface TurnInput {
    /** Nothing from the participant: begin, or go on after a turn that wanted no input. */
    record NoOp() implements TurnInput {}

    /**
     * The participant wrote.
     *
     * @param text their words, possibly empty
     * @param confidence of the transcript, 0 to 1
     */
    record UserText(String text, double confidence) implements TurnInput {}

    /**
     * The participant pressed a button or picked from a list.
     *
     * @param payload what the choice stands for, possibly empty
     * @param text what was shown
     */
    record Choice(String payload, String text) implements TurnInput {}

    /**
     * The participant picked several items of a list.
     *
     * @param choices the items, at least one
     */
    record Picks(List<Choice> choices) implements TurnInput {
        public Picks {
            choices = List.copyOf(choices);
        }
    }

    /** The channel could make nothing of the input. */
    record NoMatch() implements TurnInput {}

    /** The participant stayed silent until the channel's timer fired. */
    record NoInput() implements TurnInput {}

    /**
     * The channel failed.
     *
     * @param code its code
     * @param message its words
     */
    record ClientError(String code, String message) implements TurnInput {}

    /** The participant left. */
    record Disconnected() implements TurnInput {}

    /** The channel's own session ran out. */
    record Expired() implements TurnInput {}
}
