/** The built-in slot types: numbers, amounts of money, dates, times, durations, addresses and numbers to reach people. */
@NullMarked
package dev.parley.nlu.builtin;

import org.jspecify.annotations.NullMarked;
