/** Domains of understanding: what a bot understands, tried out without a conversation (wire-contract §4.2). */
@NullMarked
package dev.parley.server.understanding;

import org.jspecify.annotations.NullMarked;
