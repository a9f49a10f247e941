/** Tests of lexical understanding. */
@NullMarked
package dev.parley.nlu.builtin;

import org.jspecify.annotations.NullMarked;
