package dev.parley.api.understanding;

import dev.parley.api.Required;

/**
 * Something named.
 *
 * @param name its name
 */
public record EntityName(@Required String name) {}
