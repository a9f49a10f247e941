/** Domains of understanding, as the platform's language-understanding operations speak of them. */
@NullMarked
package dev.parley.api.understanding;

import org.jspecify.annotations.NullMarked;
