@NullMarked
package dev.parley.nlu.health;

import org.jspecify.annotations.NullMarked;
