/** Tests of lexical understanding. */
@NullMarked
package dev.parley.nlu.slot.eval;

import org.jspecify.annotations.NullMarked;
