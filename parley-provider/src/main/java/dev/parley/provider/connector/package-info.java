/** Bots behind the Genesys bot connectors, versions 1 and 2 (providers-and-channels §1). */
@NullMarked
package dev.parley.provider.connector;

import org.jspecify.annotations.NullMarked;
