package dev.parley.api.understanding;

import dev.parley.api.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a domain as somebody wants to have it.
 *
 * @param description the author's words
 * @param language the language of its sentences
 * @param intents its intents
 * @param entityTypes its slot types
 * @param entities its slots
 */
public record NluDomainVersionRequest(
        @Nullable String description,
        @Required String language,
        @Nullable List<IntentDefinition> intents,
        @Nullable List<NamedEntityTypeDefinition> entityTypes,
        @Nullable List<NamedEntityDefinition> entities) {}
