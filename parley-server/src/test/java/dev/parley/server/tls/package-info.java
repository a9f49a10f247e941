@NullMarked
package dev.parley.server.tls;

import org.jspecify.annotations.NullMarked;
