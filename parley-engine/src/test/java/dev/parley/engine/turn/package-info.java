@NullMarked
package dev.parley.engine.turn;

import org.jspecify.annotations.NullMarked;
