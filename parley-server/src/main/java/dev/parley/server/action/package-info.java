/** The operations on data actions. */
@NullMarked
package dev.parley.server.action;

import org.jspecify.annotations.NullMarked;
