@NullMarked
package dev.parley.server.http;

import org.jspecify.annotations.NullMarked;
