/** The published versions of flows. */
@NullMarked
package dev.parley.server.flow;

import org.jspecify.annotations.NullMarked;
