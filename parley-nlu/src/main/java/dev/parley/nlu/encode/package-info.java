/** Texts as vectors: word pieces, the transformer that reads them, and what keeps its answers. */
@NullMarked
package dev.parley.nlu.encode;

import org.jspecify.annotations.NullMarked;
