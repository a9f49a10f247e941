/** Data actions on the wire. */
@NullMarked
package dev.parley.api.action;

import org.jspecify.annotations.NullMarked;
