/** The folder of flows and settings, read into typed objects and engine ports. */
@NullMarked
package dev.parley.workspace;

import org.jspecify.annotations.NullMarked;
