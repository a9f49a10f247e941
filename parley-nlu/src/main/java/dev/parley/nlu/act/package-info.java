/** What words do in a dialogue: say yes, say no, ask for a human. */
@NullMarked
package dev.parley.nlu.act;

import org.jspecify.annotations.NullMarked;
