/** How much of what may be done: requests of a token, failed sign-ins. */
@NullMarked
package dev.parley.server.limit;

import org.jspecify.annotations.NullMarked;
