/** Tests of lexical understanding. */
@NullMarked
package dev.parley.nlu.slot;

import org.jspecify.annotations.NullMarked;
