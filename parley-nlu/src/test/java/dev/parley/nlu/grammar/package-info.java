/** Tests of lexical understanding. */
@NullMarked
package dev.parley.nlu.grammar;

import org.jspecify.annotations.NullMarked;
