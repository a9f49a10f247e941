package dev.parley.api;

import org.jspecify.annotations.Nullable;

/**
 * Where something is to belong.
 *
 * @param id the division's id; absent or empty for the home division
 */
public record DivisionWish(@Nullable String id) {}
