/** Which articles answer words (architect-semantics §3.8). */
@NullMarked
package dev.parley.nlu.knowledge;

import org.jspecify.annotations.NullMarked;
