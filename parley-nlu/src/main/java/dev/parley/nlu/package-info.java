/** Understands utterances: dialog acts, slots, intents. */
@NullMarked
package dev.parley.nlu;

import org.jspecify.annotations.NullMarked;
