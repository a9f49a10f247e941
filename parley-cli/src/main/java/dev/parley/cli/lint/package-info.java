/** The command {@code parley lint} and the formats of its findings. */
@NullMarked
package dev.parley.cli.lint;

import org.jspecify.annotations.NullMarked;
