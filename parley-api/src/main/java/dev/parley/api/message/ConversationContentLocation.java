package dev.parley.api.message;

import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param url a map of it
 * @param address its address
 * @param text words about it
 * @param latitude in degrees
 * @param longitude in degrees
 */
public record ConversationContentLocation(
        @Nullable String url,
        @Nullable String address,
        @Nullable String text,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
