package dev.parley.engine.turn;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * The participant filled in a form.
     *
     * @param fields what was filled in, in order; several with one id where several items were picked
     */
    record FilledForm(List<Field> fields) implements TurnInput {
        public FilledForm {
            fields = List.copyOf(fields);
        }

        /**
         * What was filled in at one place of a form.
         *
         * @param id what the place is known by
         * @param answer what was filled in
         */
        public record Field(String id, Choice answer) {}
    }

    /**
     * A payment that was asked for came to its end.
     *
     * @param completed whether it was paid
     * @param failureReason why it was not, or null
     */
    record Payment(boolean completed, @Nullable String failureReason) implements TurnInput {}

    /** @param result whether the participant signed in */
    record SignIn(Result result) implements TurnInput {
        /** How it went. */
        public enum Result {
            DONE,
            FAILED,
            CANCELED
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
