/** YAML nodes to a compiled flow: every setting read, checked and compiled once, with a finding for all that is off. */
@NullMarked
package dev.parley.flow.load;

import org.jspecify.annotations.NullMarked;
