/** The pure dialogue engine: a program, a state and an input give a new state, events and the next action. */
@NullMarked
package dev.parley.engine;

import org.jspecify.annotations.NullMarked;
