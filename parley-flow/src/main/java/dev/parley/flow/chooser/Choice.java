package dev.parley.flow.chooser;

import dev.parley.flow.expression.Expression;

/**
 * One choice. Expressions yield text.
 *
 * @param label the text shown; blank: the value is
 * @param value what the choice stands for, and its payload; of a link the address
 * @param postback whether it answers; a link does not, and never selects a path
 * @param path the name of its path: its value as written, empty for a computed one
 * @param enabled whether it is offered
 */
public record Choice(Expression label, Expression value, boolean postback, String path, boolean enabled) {}
