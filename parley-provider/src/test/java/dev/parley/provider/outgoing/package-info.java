@NullMarked
package dev.parley.provider.outgoing;

import org.jspecify.annotations.NullMarked;
