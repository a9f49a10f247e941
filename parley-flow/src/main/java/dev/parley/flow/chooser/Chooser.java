package dev.parley.flow.chooser;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.ChooserValue;
import java.util.List;
import java.util.Optional;

/**
 * What an ask offers to pick from. One without choices of its own offers the values of the slot that is asked for
 * (architect-semantics §3.4, §3.6).
 */
public sealed interface Chooser {
    /**
     * Buttons below the question.
     *
     * @param buttons the buttons in order
     * @param summary yields what stands for the buttons where they cannot be shown
     */
    record QuickReplies(List<Choice> buttons, Optional<Expression> summary) implements Chooser {
        public static final QuickReplies OF_SLOT = new QuickReplies(List.of(), Optional.empty());

        public QuickReplies {
            buttons = List.copyOf(buttons);
        }
    }

    /** @param cards at most {@value ChooserValue#MOST_CARDS} cards in order */
    record Carousel(List<Card> cards) implements Chooser {
        public Carousel {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A list to pick one or several items from.
     *
     * @param sections the sections in order
     * @param received what stands in the conversation before it is answered
     * @param reply what stands there afterwards
     */
    record ListPicker(List<Section> sections, Bubble received, Bubble reply) implements Chooser {
        public ListPicker {
            sections = List.copyOf(sections);
        }
    }

    /**
     * Timeslots to pick one of. Expressions yield text, and decimals for the place.
     *
     * @param title its title
     * @param subtitle smaller words below
     * @param image the address of its picture
     * @param address where the appointment is
     * @param latitude of that place in degrees
     * @param longitude of that place in degrees
     */
    record TimePicker(
            Expression title,
            Expression subtitle,
            Expression image,
            Expression address,
            Expression latitude,
            Expression longitude)
            implements Chooser {}

    /** @param chooser yields a chooser or one of its presentations; its choices have no paths of their own */
    record Computed(Expression chooser) implements Chooser {}

    /**
     * A chooser of which an expression makes the buttons, cards or sections.
     *
     * @param frame the chooser without them
     * @param parts yields a collection of them; their choices have no paths of their own
     */
    record Filled(Chooser frame, Expression parts) implements Chooser {}
}
