/** The functions and operators of the language, grouped in families (architect-semantics §5.5, §5.6). */
@NullMarked
package dev.parley.flow.expression.function;

import org.jspecify.annotations.NullMarked;
