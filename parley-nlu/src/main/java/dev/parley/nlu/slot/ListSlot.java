package dev.parley.nlu.slot;

import dev.parley.flow.nlu.ListItem;
import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises listed values by their own words or their synonyms: without case, whole words, anywhere in the text, the
 * longest first (architect-semantics §4.2).
 */
public final class ListSlot implements SlotRecognizer {
    private static final double WHOLE = 0.99;
    private static final double INSIDE = 0.9;

    private final List<Phrase> phrases;

    private record Phrase(String folded, String value) {}

    private record Place(int from, int to, String value) {
        int length() {
            return to - from;
        }

        boolean overlaps(Place other) {
            return from < other.to && other.from < to;
        }
    }

    private ListSlot(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /** The values of a list. */
    public static ListSlot of(List<ListItem> items) {
        return new ListSlot(items.stream()
                .flatMap(item -> phrases(item.value(), item.synonyms().stream()))
                .toList());
    }

    /** The values of a dynamic list, each of whose synonyms may hold several, separated by commas. */
    public static ListSlot ofDynamic(List<ListItem> items) {
        return new ListSlot(items.stream()
                .flatMap(item -> phrases(
                        item.value(), item.synonyms().stream().flatMap(synonym -> Stream.of(synonym.split(",", -1)))))
                .toList());
    }

    @Override
    public List<Found> find(String text, boolean asked) {
        FoldedText folded = FoldedText.of(text);
        List<Place> places = new ArrayList<>();
        phrases.forEach(phrase -> addPlaces(folded.folded(), phrase, places));
        places.sort(Comparator.comparingInt(Place::length).reversed().thenComparingInt(Place::from));
        List<Place> chosen = new ArrayList<>();
        Set<String> values = new HashSet<>();
        for (Place place : places) {
            if (chosen.stream().noneMatch(place::overlaps) && values.add(place.value())) {
                chosen.add(place);
            }
        }
        return chosen.stream()
                .map(place -> new Found(
                        folded.original(place.from(), place.to()),
                        place.value(),
                        place.length() == folded.folded().length() ? WHOLE : INSIDE))
                .toList();
    }

    private static Stream<Phrase> phrases(String value, Stream<String> synonyms) {
        return Stream.concat(Stream.of(value), synonyms)
                .map(words -> new Phrase(FoldedText.of(words).folded(), value))
                .filter(phrase -> !phrase.folded().isEmpty());
    }

    /** The first place of a phrase; a value counts once however often it is said. */
    private static void addPlaces(String text, Phrase phrase, List<Place> places) {
        for (int from = text.indexOf(phrase.folded()); from >= 0; from = text.indexOf(phrase.folded(), from + 1)) {
            int to = from + phrase.folded().length();
            if (isBorder(text, from) && isBorder(text, to)) {
                places.add(new Place(from, to, phrase.value()));
                return;
            }
        }
    }

    private static boolean isBorder(String text, int at) {
        return at == 0
                || at == text.length()
                || !Words.isWordPoint(text.codePointBefore(at))
                || !Words.isWordPoint(text.codePointAt(at));
    }
}
