/** What goes into a turn and what comes out of it. */
@NullMarked
package dev.parley.engine.turn;

import org.jspecify.annotations.NullMarked;
