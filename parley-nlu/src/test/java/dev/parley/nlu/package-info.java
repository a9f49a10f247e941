/** Tests of lexical understanding. */
@NullMarked
package dev.parley.nlu;

import org.jspecify.annotations.NullMarked;
