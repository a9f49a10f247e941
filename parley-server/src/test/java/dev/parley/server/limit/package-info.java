@NullMarked
package dev.parley.server.limit;

import org.jspecify.annotations.NullMarked;
