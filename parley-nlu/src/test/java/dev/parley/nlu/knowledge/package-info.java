/** Tests of searching articles. */
@NullMarked
package dev.parley.nlu.knowledge;

import org.jspecify.annotations.NullMarked;
