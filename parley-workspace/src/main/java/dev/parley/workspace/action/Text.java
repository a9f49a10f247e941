package dev.parley.workspace.action;

import dev.parley.flow.source.Position;

/**
 * Text of a file, which a template or a path is made of later.
 *
 * @param value the text
 * @param at where it begins
 */
public record Text(String value, Position at) {}
