/** What happened in a turn, in order: the one truth that traces, coverage, replay and reports read. */
@NullMarked
package dev.parley.engine.event;

import org.jspecify.annotations.NullMarked;
