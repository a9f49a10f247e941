/** The description of the API, made of the operations themselves: OpenAPI 3.1 with JSON Schema 2020-12. */
@NullMarked
package dev.parley.server.openapi;

import org.jspecify.annotations.NullMarked;
