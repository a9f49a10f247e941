/** Gives every part of a syntax tree its type, picks overloads, and plans the evaluation (architect-semantics §5.4). */
@NullMarked
package dev.parley.flow.expression.check;

import org.jspecify.annotations.NullMarked;
