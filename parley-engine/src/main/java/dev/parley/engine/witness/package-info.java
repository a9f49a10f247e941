/** The border to the outside world, where every answer becomes an event of the session. */
@NullMarked
package dev.parley.engine.witness;

import org.jspecify.annotations.NullMarked;
