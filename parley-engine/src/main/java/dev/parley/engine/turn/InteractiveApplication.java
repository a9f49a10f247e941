package dev.parley.engine.turn;

import org.jspecify.annotations.Nullable;

/**
 * An application of the channel.
 *
 * @param name the name the channel knows it by
 * @param url what is handed to it
 * @param received what stands in the conversation before it is used
 * @param reply what stands there afterwards
 */
public record InteractiveApplication(
        String name,
        @Nullable String url,
        Segment.Content.@Nullable Bubble received,
        Segment.Content.@Nullable Bubble reply)
        implements Segment.Content {}
