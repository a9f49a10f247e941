/** The compiled form of a flow: immutable, shared by all its sessions. */
@NullMarked
package dev.parley.flow.program;

import org.jspecify.annotations.NullMarked;
