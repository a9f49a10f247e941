/** Who may call what: bearer tokens and permissions. */
@NullMarked
package dev.parley.server.access;

import org.jspecify.annotations.NullMarked;
