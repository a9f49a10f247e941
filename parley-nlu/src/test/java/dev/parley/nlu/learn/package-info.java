/** Tests of learning from vectors. */
@NullMarked
package dev.parley.nlu.learn;

import org.jspecify.annotations.NullMarked;
