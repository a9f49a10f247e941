/** One processor per kind of action. */
@NullMarked
package dev.parley.engine.action;

import org.jspecify.annotations.NullMarked;
