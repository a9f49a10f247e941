/** The state of a session as data. */
@NullMarked
package dev.parley.engine.session;

import org.jspecify.annotations.NullMarked;
