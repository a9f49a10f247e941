/** Clients and their tokens (wire-contract §3). */
@NullMarked
package dev.parley.server.oauth;

import org.jspecify.annotations.NullMarked;
