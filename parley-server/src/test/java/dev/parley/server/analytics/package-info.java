@NullMarked
package dev.parley.server.analytics;

import org.jspecify.annotations.NullMarked;
