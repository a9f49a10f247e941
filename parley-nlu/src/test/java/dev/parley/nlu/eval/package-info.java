/** Tests of the figures of an evaluation. */
@NullMarked
package dev.parley.nlu.eval;

import org.jspecify.annotations.NullMarked;
