@NullMarked
package dev.parley.provider.action;

import org.jspecify.annotations.NullMarked;
