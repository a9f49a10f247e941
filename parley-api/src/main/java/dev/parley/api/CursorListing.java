package dev.parley.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that is walked through from its start (wire-contract §4.0).
 *
 * @param entities what is in the part
 * @param nextUri where the list goes on; none at its end
 * @param selfUri this part
 * @param <T> what is listed
 */
public record CursorListing<T>(List<T> entities, @Nullable String nextUri, String selfUri) {}
