/** How asks listen: counters, apologies, confirmation, escalation (architect-semantics §2.4). */
@NullMarked
package dev.parley.engine.ask;

import org.jspecify.annotations.NullMarked;
