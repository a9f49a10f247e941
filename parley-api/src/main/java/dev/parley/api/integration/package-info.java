/** Integrations and the bots they bring along (providers-and-channels §0.3, §1.1). */
@NullMarked
package dev.parley.api.integration;

import org.jspecify.annotations.NullMarked;
