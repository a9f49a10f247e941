package dev.parley.engine.offer;

import dev.parley.engine.turn.Segment;
import java.util.List;

/**
 * What is shown to pick from, and what may be picked.
 *
 * @param content what is shown; empty: nothing
 * @param options what may be picked, in order
 */
public record Offer(List<Segment.Content> content, List<Option> options) {
    public static final Offer NOTHING = new Offer(List.of(), List.of());

    public Offer {
        content = List.copyOf(content);
        options = List.copyOf(options);
    }
}
