package dev.parley.flow.nlu;

import dev.parley.flow.source.Position;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An example sentence of an intent.
 *
 * @param segments its pieces; the sentence is their concatenation
 * @param at where its file has the first of them
 */
public record Utterance(List<Segment> segments, Position at) {
    public Utterance {
        segments = List.copyOf(segments);
    }

    /** An utterance that stands in no file. */
    public Utterance(List<Segment> segments) {
        this(segments, Position.startOf("<utterance>"));
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
