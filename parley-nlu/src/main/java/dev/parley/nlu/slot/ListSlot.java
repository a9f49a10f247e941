package dev.parley.nlu.slot;

import dev.parley.flow.nlu.ListItem;
import dev.parley.nlu.slot.PhraseTree.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises listed values by their own words or their synonyms: without case and accents, whole words, anywhere in the
 * text, the longest first (architect-semantics §4.2). Words of five letters and more may have one slip of the pen where
 * no value is written as it should be.
 */
public final class ListSlot implements SlotRecognizer {
    private static final double WHOLE = 0.99;
    private static final double INSIDE = 0.9;
    private static final double WHOLE_WITH_SLIP = 0.85;
    private static final double INSIDE_WITH_SLIP = 0.75;

    private final PhraseTree phrases = new PhraseTree();

    private ListSlot() {}

    /** The values of a list. */
    public static ListSlot of(List<ListItem> items) {
        ListSlot slot = new ListSlot();
        items.forEach(item -> slot.add(item.value(), item.synonyms().stream()));
        return slot;
    }

    /** The values of a dynamic list, each of whose synonyms may hold several, separated by commas. */
    public static ListSlot ofDynamic(List<ListItem> items) {
        ListSlot slot = new ListSlot();
        items.forEach(item ->
                slot.add(item.value(), item.synonyms().stream().flatMap(synonym -> Stream.of(synonym.split(",", -1)))));
        return slot;
    }

    private void add(String value, Stream<String> synonyms) {
        phrases.add(value, value);
        synonyms.forEach(synonym -> phrases.add(synonym, value));
    }

    @Override
    public List<Found> find(Heard heard) {
        List<Place> chosen = new ArrayList<>();
        Set<String> values = new HashSet<>();
        choose(phrases.find(heard.folded(), heard.tokens(), false), chosen, values);
        choose(phrases.find(heard.folded(), heard.tokens(), true), chosen, values);
        return chosen.stream().map(place -> found(heard, place)).toList();
    }

    /** Takes places that overlap none of those chosen; a value counts once however often it is said. */
    private static void choose(List<Place> places, List<Place> chosen, Set<String> values) {
        places.stream()
                .sorted(Comparator.comparingInt(Place::slips)
                        .thenComparing(Comparator.comparingInt(Place::length).reversed())
                        .thenComparingInt(Place::from))
                .forEach(place -> {
                    if (chosen.stream().noneMatch(place::overlaps) && values.add(place.value())) {
                        chosen.add(place);
                    }
                });
    }

    private static Found found(Heard heard, Place place) {
        boolean whole = place.length() == heard.folded().folded().length();
        double probability = place.slips() == 0 ? (whole ? WHOLE : INSIDE) : whole ? WHOLE_WITH_SLIP : INSIDE_WITH_SLIP;
        return new Found(
                heard.folded().begin(place.from()),
                heard.folded().end(place.to()),
                heard.folded().original(place.from(), place.to()),
                place.value(),
                probability,
                place.slips() == 0 ? Source.LISTED : Source.SIMILAR);
    }
}
