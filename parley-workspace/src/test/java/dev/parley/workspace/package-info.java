/** Tests of reading a workspace. */
@NullMarked
package dev.parley.workspace;

import org.jspecify.annotations.NullMarked;
