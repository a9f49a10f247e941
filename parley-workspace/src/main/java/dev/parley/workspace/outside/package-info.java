/** What flows ask others for, as files of the workspace: answers of data actions, data tables, decision tables. */
@NullMarked
package dev.parley.workspace.outside;

import org.jspecify.annotations.NullMarked;
