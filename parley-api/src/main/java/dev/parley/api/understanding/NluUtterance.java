package dev.parley.api.understanding;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example sentence.
 *
 * @param id its id
 * @param source who wrote it
 * @param segments its pieces; the sentence is their concatenation
 */
public record NluUtterance(
        @Nullable String id,
        @Nullable Source source,
        @Required List<Segment> segments) {
    /** Who wrote a sentence. */
    public enum Source {
        @JsonProperty("Generated")
        GENERATED,
        @JsonProperty("User")
        USER
    }

    /**
     * A piece of a sentence.
     *
     * @param text the words, blanks included
     * @param entity the slot they fill
     */
    public record Segment(@Required String text, @Nullable EntityName entity) {}
}
