package dev.parley.api.understanding;

import dev.parley.api.Required;

/**
 * A slot.
 *
 * @param name its name
 * @param type the name of its slot type
 */
public record NamedEntityDefinition(
        @Required String name, @Required String type) {}
