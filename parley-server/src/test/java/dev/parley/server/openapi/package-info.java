@NullMarked
package dev.parley.server.openapi;

import org.jspecify.annotations.NullMarked;
