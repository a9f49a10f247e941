/** Where users sign in, and where they are sent on to (RFC 6749 §3.1, wire-contract §3.1). */
@NullMarked
package dev.parley.server.signin;

import org.jspecify.annotations.NullMarked;
