package dev.parley.nlu.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.nlu.tagger.PlaceNames.Place;
import dev.parley.nlu.tagger.TaggedExample.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownValuesTest {
    private static final List<TaggedExample> EXAMPLES = Examples.of(Trips.MODEL).getOrDefault("Book", List.of());
    private static final KnownValues VALUES = KnownValues.of(EXAMPLES);

    @Test
    void shouldFindTheLongestValuesOfTheExamples() {
        assertThat(VALUES.find(List.of("from", "san", "francisco", "to", "oslo"), List.of()))
                .containsExactly(new Value("From", 1, 3), new Value("From", 4, 5));
        assertThat(VALUES.find(List.of("san", "to", "francisco"), List.of())).isEmpty();
    }

    @Test
    void shouldNotKnowAValueOfTheSentenceItselfUnlessAnotherHasIt() {
        List<String> words = List.of("oslo", "two");

        assertThat(VALUES.find(words, List.of(new Value("From", 0, 1), new Value("Guests", 1, 2))))
                .containsExactly(new Value("Guests", 1, 2));
    }

    @Test
    void shouldKnowPlaces() {
        PlaceNames english = PlaceNames.of("en-us");
        List<String> words = List.of("from", "new", "york", "ny", "to", "costa", "rica", "in", "berlin", "or", "or");
        List<String> written = List.of("from", "New", "York", "NY", "to", "Costa", "Rica", "in", "Berlin", "or", "OR");

        assertThat(english.find(words, written))
                .containsExactly(
                        new Place("state", 1, 3),
                        new Place("state", 3, 4),
                        new Place("country", 5, 7),
                        new Place("city", 8, 9),
                        new Place("state", 10, 11));
        assertThat(PlaceNames.of("de").find(List.of("deutschland"), List.of("Deutschland")))
                .containsExactly(new Place("country", 0, 1));
        assertThat(PlaceNames.of("??").find(List.of("texas"), List.of("texas"))).hasSize(1);
    }

    @Test
    void shouldLookAtCapitalsOnlyWhereTheyTellSomething() {
        assertThat(MarkedToken.haveForms(List.of(token("in", "Xx"), token("bonn", "x"))))
                .isFalse();
        assertThat(MarkedToken.haveForms(List.of(token("can", "x"), token("i", "X"))))
                .isFalse();
        assertThat(MarkedToken.haveForms(List.of(token("in", "x"), token("bonn", "Xx"))))
                .isTrue();
        assertThat(MarkedToken.withoutForms(List.of(token("bonn", "Xx"), token("00", "00"))))
                .extracting(MarkedToken::form)
                .containsExactly("-", "00");
    }

    private static MarkedToken token(String word, String form) {
        return new MarkedToken(word, form, List.of());
    }
}
