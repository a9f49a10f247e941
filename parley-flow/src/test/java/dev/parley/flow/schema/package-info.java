/** Tests of the JSON Schema of flows. */
@NullMarked
package dev.parley.flow.schema;

import org.jspecify.annotations.NullMarked;
