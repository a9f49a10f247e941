/** The platform's error body (wire-contract §2.1). */
@NullMarked
package dev.parley.api.error;

import org.jspecify.annotations.NullMarked;
