/** Tests of the YAML reader. */
@NullMarked
package dev.parley.flow.yaml;

import org.jspecify.annotations.NullMarked;
