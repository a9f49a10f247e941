/** Classes learnt from vectors: linear heads, neighbours, what mixes them, and how sure to be. */
@NullMarked
package dev.parley.nlu.learn;

import org.jspecify.annotations.NullMarked;
