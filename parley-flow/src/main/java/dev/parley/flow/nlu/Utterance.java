package dev.parley.flow.nlu;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An example sentence of an intent.
 *
 * @param segments its pieces; the sentence is their concatenation
 */
public record Utterance(List<Segment> segments) {
    public Utterance {
        segments = List.copyOf(segments);
    }

    /**
     * A piece of the sentence.
     *
     * @param text the words, blanks included
     * @param slot the slot they fill, or null
     */
    public record Segment(String text, @Nullable String slot) {}

    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }
}
