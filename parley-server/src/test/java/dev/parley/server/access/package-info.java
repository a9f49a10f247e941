@NullMarked
package dev.parley.server.access;

import org.jspecify.annotations.NullMarked;
