/** Sessions of bot flows: launch and turns (architect-semantics §6). */
@NullMarked
package dev.parley.server.session;

import org.jspecify.annotations.NullMarked;
