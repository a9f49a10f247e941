/** Tests of lexical understanding. */
@NullMarked
package dev.parley.nlu.text;

import org.jspecify.annotations.NullMarked;
