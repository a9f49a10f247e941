/** What the engine needs from outside. */
@NullMarked
package dev.parley.engine.port;

import org.jspecify.annotations.NullMarked;
