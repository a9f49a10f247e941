/** Vectors of many texts. */
@NullMarked
package dev.parley.nlu.vector;

import org.jspecify.annotations.NullMarked;
