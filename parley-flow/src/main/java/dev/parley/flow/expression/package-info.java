/** The Architect expression language: parse, check, plan once, evaluate (architect-semantics §5). */
@NullMarked
package dev.parley.flow.expression;

import org.jspecify.annotations.NullMarked;
