package dev.parley.flow.chooser;

import dev.parley.flow.expression.Expression;
import java.util.List;

/**
 * A card of a carousel. Expressions yield text.
 *
 * @param title its title
 * @param description its words
 * @param image the address of its picture
 * @param buttons 1 to {@value #MOST_BUTTONS} choices
 */
public record Card(Expression title, Expression description, Expression image, List<Choice> buttons) {
    /** How many buttons a card may have (architect-semantics §1.6). */
    public static final int MOST_BUTTONS = 3;

    public Card {
        buttons = List.copyOf(buttons);
    }
}
