package dev.parley.flow.nlu;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be understood.
 *
 * @param text the participant's words
 * @param language the session's language tag
 * @param now the moment from which relative dates such as "tomorrow" are meant, in the time zone they are meant in
 * @param intents the intents that may win, by name; empty: none is sought
 * @param slot the one slot being asked for, or empty: every slot of the flow is sought, those of the best of the intents
 *     first, and its example sentences decide between slots of one type
 * @param dynamicLists the current items of dynamic slot types, by slot-type name
 */
public record DetectionRequest(
        String text,
        String language,
        ZonedDateTime now,
        List<String> intents,
        Optional<String> slot,
        Map<String, List<ListItem>> dynamicLists) {
    public DetectionRequest {
        intents = List.copyOf(intents);
        dynamicLists = Map.copyOf(dynamicLists);
    }

    /** A request that seeks dialog acts only. */
    public static DetectionRequest dialogActs(String text, String language, ZonedDateTime now) {
        return new DetectionRequest(text, language, now, List.of(), Optional.of(""), Map.of());
    }
}
