package dev.parley.flow.program;

import dev.parley.flow.source.Position;

/**
 * One action where it stands in a flow.
 *
 * @param number its tracking number, unique in the flow (architect-semantics §1.1)
 * @param name the author's name for it
 * @param at where it stands in the file
 * @param action what it does
 */
public record Step(int number, String name, Position at, Action action) {}
