/** A small engine that reads phrases of a language, such as dates and numbers, by rules from a resource file. */
@NullMarked
package dev.parley.nlu.grammar;

import org.jspecify.annotations.NullMarked;
