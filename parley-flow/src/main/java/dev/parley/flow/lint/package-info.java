/** Findings shown to people and tools. */
@NullMarked
package dev.parley.flow.lint;

import org.jspecify.annotations.NullMarked;
