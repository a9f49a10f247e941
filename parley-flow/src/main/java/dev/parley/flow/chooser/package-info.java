/** What asks offer to pick from, as flows write it (architect-semantics §3.6). */
@NullMarked
package dev.parley.flow.chooser;

import org.jspecify.annotations.NullMarked;
