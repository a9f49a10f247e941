/** What flows ask others for, as files of the workspace: answers of data actions and virtual agents, and tables. */
@NullMarked
package dev.parley.workspace.outside;

import org.jspecify.annotations.NullMarked;
