package dev.parley.api.understanding;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a slot type are recognised (architect-semantics §4.2).
 *
 * @param type which way
 * @param subType which kind of {@code AI}
 * @param items the values of a list, the patterns of a {@code Regex}
 * @param restricted whether only listed values match
 * @param maxLength most characters
 * @param minLength fewest characters
 * @param allowSpecialChars whether other than letters and digits may stand
 * @param examples examples of what is meant
 */
public record NamedEntityTypeMechanism(
        @Required MechanismType type,
        @Nullable SubType subType,
        @Nullable List<Item> items,
        @Nullable Boolean restricted,
        @Nullable Integer maxLength,
        @Nullable Integer minLength,
        @Nullable Boolean allowSpecialChars,
        @Nullable List<Example> examples) {
    /** Ways to recognise values. */
    public enum MechanismType {
        @JsonProperty("AI")
        AI,
        @JsonProperty("DynamicDateTime")
        DYNAMIC_DATE_TIME,
        @JsonProperty("DynamicList")
        DYNAMIC_LIST,
        @JsonProperty("List")
        LIST,
        @JsonProperty("Regex")
        REGEX,
        @JsonProperty("Unknown")
        UNKNOWN
    }

    /** Kinds of AI slots. */
    public enum SubType {
        @JsonProperty("Alphanumeric")
        ALPHANUMERIC,
        @JsonProperty("NumberSequence")
        NUMBER_SEQUENCE,
        @JsonProperty("FreeForm")
        FREE_FORM
    }

    /**
     * A value.
     *
     * @param value the value, or a pattern
     * @param synonyms other words for it
     * @param additionalLanguages other words for it in other languages, by language
     */
    public record Item(
            @Required String value,
            @Nullable List<String> synonyms,
            @Nullable Map<String, Synonyms> additionalLanguages) {}

    /**
     * Other words for a value.
     *
     * @param synonyms the words
     */
    public record Synonyms(@Nullable List<String> synonyms) {}

    /**
     * An example.
     *
     * @param text what is said
     * @param resolvedValue what it stands for
     */
    public record Example(@Nullable String text, @Nullable String resolvedValue) {}
}
