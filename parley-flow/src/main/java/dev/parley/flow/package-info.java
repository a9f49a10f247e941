/** Bot flows: read, checked and compiled into programs that an engine can run. */
@NullMarked
package dev.parley.flow;

import org.jspecify.annotations.NullMarked;
