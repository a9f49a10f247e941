/** Reports about bot flows, read off the events in the turn log and nothing else (wire-contract §4.5). */
@NullMarked
package dev.parley.server.analytics;

import org.jspecify.annotations.NullMarked;
