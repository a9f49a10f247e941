/** Tests of native exports. */
@NullMarked
package dev.parley.flow.export;

import org.jspecify.annotations.NullMarked;
