/** Knowledge: bases of articles, how a flow uses one, and the contract by which they are searched (architect-semantics §3.8). */
@NullMarked
package dev.parley.flow.knowledge;

import org.jspecify.annotations.NullMarked;
