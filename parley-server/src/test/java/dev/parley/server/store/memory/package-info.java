@NullMarked
package dev.parley.server.store.memory;

import org.jspecify.annotations.NullMarked;
