package dev.parley.api.understanding;

import org.jspecify.annotations.Nullable;

/**
 * What is to be changed of a domain; what is not given stays.
 *
 * @param name what people call it
 * @param language the language of its sentences
 */
public record NluDomainChange(
        @Nullable String name, @Nullable String language) {}
