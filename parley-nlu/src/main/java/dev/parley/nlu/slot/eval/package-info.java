/** Measures how well learned slots are found, on sets of sentences with marked values. */
@NullMarked
package dev.parley.nlu.slot.eval;

import org.jspecify.annotations.NullMarked;
