@NullMarked
package dev.parley.provider.connector;

import org.jspecify.annotations.NullMarked;
