/** The interface of third-party bots: what a server hands to an adapter, and what comes back. */
@NullMarked
package dev.parley.provider;

import org.jspecify.annotations.NullMarked;
