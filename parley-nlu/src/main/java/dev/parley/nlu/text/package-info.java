/** Text as recognisers compare it: folded characters and words. */
@NullMarked
package dev.parley.nlu.text;

import org.jspecify.annotations.NullMarked;
