/** What an ask offers to pick from in a session: choosers with their expressions evaluated (architect-semantics §3.6). */
@NullMarked
package dev.parley.engine.offer;

import org.jspecify.annotations.NullMarked;
