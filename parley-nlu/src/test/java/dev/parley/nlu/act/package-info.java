/** Tests of lexical understanding. */
@NullMarked
package dev.parley.nlu.act;

import org.jspecify.annotations.NullMarked;
