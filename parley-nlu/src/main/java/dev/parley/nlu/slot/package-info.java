/** Recognisers of slot values, one for each mechanism of a slot type. */
@NullMarked
package dev.parley.nlu.slot;

import org.jspecify.annotations.NullMarked;
