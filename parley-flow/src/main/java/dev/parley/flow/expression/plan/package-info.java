/** What a checked expression is evaluated with: small nodes without state. */
@NullMarked
package dev.parley.flow.expression.plan;

import org.jspecify.annotations.NullMarked;
