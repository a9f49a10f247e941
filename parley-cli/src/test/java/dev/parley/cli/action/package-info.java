/** Data actions that are called for real. */
@NullMarked
package dev.parley.cli.action;

import org.jspecify.annotations.NullMarked;
