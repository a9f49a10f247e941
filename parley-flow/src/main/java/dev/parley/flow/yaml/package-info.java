/** YAML text read into nodes that know their positions. */
@NullMarked
package dev.parley.flow.yaml;

import org.jspecify.annotations.NullMarked;
