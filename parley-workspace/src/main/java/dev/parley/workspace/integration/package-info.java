/** The integrations with third-party bots that {@code organization.yaml} configures. */
@NullMarked
package dev.parley.workspace.integration;

import org.jspecify.annotations.NullMarked;
