/** How well a trained bot understands: figures from utterances whose intent is known. */
@NullMarked
package dev.parley.nlu.eval;

import org.jspecify.annotations.NullMarked;
