/** Jobs that deploy, export and validate flows (wire-contract §4.1). */
@NullMarked
package dev.parley.server.deploy;

import org.jspecify.annotations.NullMarked;
