/** What operations say of themselves where their methods do not say it already. */
@NullMarked
package dev.parley.server.describe;

import org.jspecify.annotations.NullMarked;
