@NullMarked
package dev.parley.server.saml;

import org.jspecify.annotations.NullMarked;
