@NullMarked
package dev.parley.server.store.sql;

import org.jspecify.annotations.NullMarked;
