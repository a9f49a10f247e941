/** Who may sign in, and what each may do: the users, roles, clients and identity providers of an organisation. */
@NullMarked
package dev.parley.workspace.account;

import org.jspecify.annotations.NullMarked;
