/** The JSON Schema of flow files, made out of what the readers ask for. */
@NullMarked
package dev.parley.flow.schema;

import org.jspecify.annotations.NullMarked;
