package dev.parley.api.understanding;

import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * A slot type.
 *
 * @param name its name
 * @param description the author's words
 * @param mechanism how its values are recognised
 */
public record NamedEntityTypeDefinition(
        @Required String name,
        @Nullable String description,
        @Required NamedEntityTypeMechanism mechanism) {}
