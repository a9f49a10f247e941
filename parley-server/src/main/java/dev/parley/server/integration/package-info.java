/** The integrations with third-party bots: which there are, the way to them, and how much of the server they may take. */
@NullMarked
package dev.parley.server.integration;

import org.jspecify.annotations.NullMarked;
