/** The parley command: composes everything, no logic of its own. */
@NullMarked
package dev.parley.cli;

import org.jspecify.annotations.NullMarked;
