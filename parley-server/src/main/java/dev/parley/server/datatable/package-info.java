/** Data tables: their schemas, their rows and the look-ups of flows in them (wire-contract §4.3). */
@NullMarked
package dev.parley.server.datatable;

import org.jspecify.annotations.NullMarked;
