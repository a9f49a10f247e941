package dev.parley.flow.chooser;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.ChooserValue;
import java.util.List;

/**
 * A card of a carousel. Expressions yield text.
 *
 * @param title its title
 * @param description its words
 * @param image the address of its picture
 * @param buttons 1 to {@value ChooserValue#MOST_BUTTONS} choices
 */
public record Card(Expression title, Expression description, Expression image, List<Choice> buttons) {
    public Card {
        buttons = List.copyOf(buttons);
    }
}
