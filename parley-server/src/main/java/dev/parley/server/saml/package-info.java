/** Assertions of identity providers: what others say about users, signed (RFC 7522, SAML 2.0). */
@NullMarked
package dev.parley.server.saml;

import org.jspecify.annotations.NullMarked;
