/** Tests of what keeps models and vectors. */
@NullMarked
package dev.parley.nlu.store;

import org.jspecify.annotations.NullMarked;
