/** The server: puts the parts together. */
@NullMarked
package dev.parley.server;

import org.jspecify.annotations.NullMarked;
