@NullMarked
package dev.parley.server.integration;

import org.jspecify.annotations.NullMarked;
