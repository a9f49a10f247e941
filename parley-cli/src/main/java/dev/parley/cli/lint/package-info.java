/** The command {@code parley lint}. */
@NullMarked
package dev.parley.cli.lint;

import org.jspecify.annotations.NullMarked;
