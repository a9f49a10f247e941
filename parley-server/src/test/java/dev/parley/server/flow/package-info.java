@NullMarked
package dev.parley.server.flow;

import org.jspecify.annotations.NullMarked;
