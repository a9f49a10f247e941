/** Tests of lexical understanding. */
@NullMarked
package dev.parley.nlu.tagger;

import org.jspecify.annotations.NullMarked;
