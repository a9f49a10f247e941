@NullMarked
package dev.parley.provider.lex;

import org.jspecify.annotations.NullMarked;
