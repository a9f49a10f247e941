/** From expression text to a syntax tree (architect-semantics §5.1, §5.2). */
@NullMarked
package dev.parley.flow.expression.syntax;

import org.jspecify.annotations.NullMarked;
