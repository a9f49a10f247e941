/** What callers learn of themselves and their organisation, and how they keep clients (wire-contract §3.4, §4.7). */
@NullMarked
package dev.parley.server.account;

import org.jspecify.annotations.NullMarked;
