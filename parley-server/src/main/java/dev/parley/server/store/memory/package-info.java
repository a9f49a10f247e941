/** The store that forgets everything when the process ends: for {@code --memory}, tests and pipelines. */
@NullMarked
package dev.parley.server.store.memory;

import org.jspecify.annotations.NullMarked;
