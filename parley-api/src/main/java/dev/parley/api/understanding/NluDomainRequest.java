package dev.parley.api.understanding;

import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * A domain as somebody wants to have it.
 *
 * @param name what people call it
 * @param language the language of its sentences
 */
public record NluDomainRequest(
        @Required String name, @Nullable String language) {}
