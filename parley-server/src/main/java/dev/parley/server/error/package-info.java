/** What is told to callers when a request cannot be served (wire-contract §2). */
@NullMarked
package dev.parley.server.error;

import org.jspecify.annotations.NullMarked;
