/** {@code parley nlu}: what concerns understanding, outside of any flow. */
@NullMarked
package dev.parley.cli.nlu;

import org.jspecify.annotations.NullMarked;
