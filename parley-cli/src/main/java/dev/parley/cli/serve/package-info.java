/** The command {@code parley serve}: what was asked for, and the server that runs. */
@NullMarked
package dev.parley.cli.serve;

import org.jspecify.annotations.NullMarked;
