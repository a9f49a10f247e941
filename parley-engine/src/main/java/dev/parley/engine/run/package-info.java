/** One turn in the making: the interpreter and what it works on. */
@NullMarked
package dev.parley.engine.run;

import org.jspecify.annotations.NullMarked;
