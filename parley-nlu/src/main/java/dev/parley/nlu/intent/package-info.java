/** Which intent words belong to. */
@NullMarked
package dev.parley.nlu.intent;

import org.jspecify.annotations.NullMarked;
