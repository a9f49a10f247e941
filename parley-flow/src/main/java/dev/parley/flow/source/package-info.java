/** Where things stand in a file, and what is said about them. */
@NullMarked
package dev.parley.flow.source;

import org.jspecify.annotations.NullMarked;
