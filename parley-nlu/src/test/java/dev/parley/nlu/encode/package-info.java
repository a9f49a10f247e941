/** Tests of vectors of texts. */
@NullMarked
package dev.parley.nlu.encode;

import org.jspecify.annotations.NullMarked;
