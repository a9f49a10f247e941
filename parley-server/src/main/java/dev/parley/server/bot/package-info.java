/** Bots as such: search, and a whole exchange in one call (wire-contract §1.3, §1.4). */
@NullMarked
package dev.parley.server.bot;

import org.jspecify.annotations.NullMarked;
