/** The natural-language model a flow carries, and the contract by which a session's text is understood (architect-semantics §4). */
@NullMarked
package dev.parley.flow.nlu;

import org.jspecify.annotations.NullMarked;
