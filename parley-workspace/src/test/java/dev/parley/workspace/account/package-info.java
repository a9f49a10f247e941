@NullMarked
package dev.parley.workspace.account;

import org.jspecify.annotations.NullMarked;
