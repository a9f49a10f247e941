@NullMarked
package dev.parley.provider.nuance;

import org.jspecify.annotations.NullMarked;
