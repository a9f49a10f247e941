/** What survives when the server is killed. */
@NullMarked
package dev.parley.cli.crash;

import org.jspecify.annotations.NullMarked;
