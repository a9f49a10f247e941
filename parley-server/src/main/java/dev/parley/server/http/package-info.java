/** How requests are read and answers written, whatever the operation (wire-contract §0, §2). */
@NullMarked
package dev.parley.server.http;

import org.jspecify.annotations.NullMarked;
