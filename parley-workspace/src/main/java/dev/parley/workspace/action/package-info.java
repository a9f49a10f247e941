/** Exported data actions, as their files describe them. */
@NullMarked
package dev.parley.workspace.action;

import org.jspecify.annotations.NullMarked;
