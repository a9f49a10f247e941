/** The JSON of the Genesys Cloud wire models. */
@NullMarked
package dev.parley.api;

import org.jspecify.annotations.NullMarked;
