/** Tests of lexical understanding. */
@NullMarked
package dev.parley.nlu.intent;

import org.jspecify.annotations.NullMarked;
