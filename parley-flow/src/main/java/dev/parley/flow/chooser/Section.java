package dev.parley.flow.chooser;

import dev.parley.flow.expression.Expression;
import java.util.List;

/**
 * A section of a list picker. Expressions yield text where nothing else is said.
 *
 * @param title its title
 * @param multiple yields whether several of its items may be picked
 * @param items its items
 */
public record Section(Expression title, Expression multiple, List<Item> items) {
    public Section {
        items = List.copyOf(items);
    }

    /**
     * One line of a section.
     *
     * @param choice what it stands for; its label is its title
     * @param subtitle smaller words below
     * @param image the address of its picture
     */
    public record Item(Choice choice, Expression subtitle, Expression image) {}
}
