@NullMarked
package dev.parley.server.design;

import org.jspecify.annotations.NullMarked;
