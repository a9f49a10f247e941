@NullMarked
package dev.parley.nlu.vector;

import org.jspecify.annotations.NullMarked;
