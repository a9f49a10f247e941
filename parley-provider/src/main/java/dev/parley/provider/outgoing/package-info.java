/** The one guarded way out to other hosts. */
@NullMarked
package dev.parley.provider.outgoing;

import org.jspecify.annotations.NullMarked;
