/** The types and values of the Architect expression language (architect-semantics §5.3). */
@NullMarked
package dev.parley.flow.value;

import org.jspecify.annotations.NullMarked;
