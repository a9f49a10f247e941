/** Tests of how findings are printed. */
@NullMarked
package dev.parley.flow.lint;

import org.jspecify.annotations.NullMarked;
