/** What messages hold besides words (wire-contract §1.5). */
@NullMarked
package dev.parley.api.message;

import org.jspecify.annotations.NullMarked;
