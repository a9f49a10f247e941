/** What the templates of data actions can call. The methods are found by their names. */
@NullMarked
package dev.parley.provider.action.macro;

import org.jspecify.annotations.NullMarked;
