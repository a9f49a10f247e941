/** Knowledge articles in a session: found, shown and judged (architect-semantics §3.8). */
@NullMarked
package dev.parley.engine.knowledge;

import org.jspecify.annotations.NullMarked;
