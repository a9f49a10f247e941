package dev.parley.flow.nlu;

import java.util.List;

/**
 * A value of a list with other words for it.
 *
 * @param value the canonical value
 * @param synonyms other words, possibly none
 */
public record ListItem(String value, List<String> synonyms) {
    public ListItem {
        synonyms = List.copyOf(synonyms);
    }
}
