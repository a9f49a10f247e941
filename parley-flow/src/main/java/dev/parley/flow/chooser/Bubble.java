package dev.parley.flow.chooser;

import dev.parley.flow.expression.Expression;

/**
 * The bubble that stands for rich content in the conversation before or after it is answered. Expressions yield text.
 *
 * @param title its title
 * @param subtitle smaller words below
 * @param image the address of its picture
 */
public record Bubble(Expression title, Expression subtitle, Expression image) {}
