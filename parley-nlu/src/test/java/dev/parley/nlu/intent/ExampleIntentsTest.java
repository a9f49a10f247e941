package dev.parley.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.nlu.Detection.IntentMatch;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.nlu.Utterance.Segment;
import dev.parley.nlu.text.FoldedText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleIntentsTest {
    private static final ExampleIntents INTENTS = ExampleIntents.of(List.of(
            intent("Track", "Where is my order?", "track my parcel"),
            intent("Cancel", "cancel my order", "I'd like to cancel"),
            intent("Silent"),
            new Intent(
                    "Book",
                    "",
                    List.of(new Utterance(
                            List.of(new Segment("book a table for ", null), new Segment("four", "Size")))),
                    List.of("Size"))));
    private static final List<String> ALL = List.of("Track", "Cancel", "Silent", "Book");

    @ParameterizedTest
    @ValueSource(strings = {"Where is my order?", "WHERE IS MY ORDER", "where is  my order!!"})
    void shouldRecogniseExamplesWhateverTheirCaseAndPunctuation(String text) {
        assertThat(rank(text, ALL)).first().isEqualTo(new IntentMatch("Track", 0.98, true));
    }

    @Test
    void shouldJoinTheSegmentsOfAnExample() {
        assertThat(rank("Book a table for four", ALL).getFirst().name()).isEqualTo("Book");
        assertThat(rank("i’d like to cancel", ALL)).first().isEqualTo(new IntentMatch("Cancel", 0.98, true));
    }

    @Test
    void shouldRankByCommonWordsWellBelowExamples() {
        List<IntentMatch> matches = rank("please cancel the order", ALL);

        assertThat(matches).extracting(IntentMatch::name).containsExactly("Cancel", "Track");
        assertThat(matches).allSatisfy(match -> {
            assertThat(match.probability()).isBetween(0.05, 0.6);
            assertThat(match.exact()).isFalse();
        });
    }

    @Test
    void shouldRankSoughtIntentsOnly() {
        assertThat(rank("where is my order", List.of("Cancel")))
                .extracting(IntentMatch::name)
                .containsExactly("Cancel");
        assertThat(rank("where is my order", List.of())).isEmpty();
    }

    @Test
    void shouldRecogniseNothingInOtherWordsOrNone() {
        assertThat(rank("blue bananas", ALL)).isEmpty();
        assertThat(rank(" ", ALL)).isEmpty();
    }

    private static List<IntentMatch> rank(String text, List<String> sought) {
        return INTENTS.rank(FoldedText.of(text), sought);
    }

    private static Intent intent(String name, String... examples) {
        List<Utterance> utterances = Arrays.stream(examples)
                .map(text -> new Utterance(List.of(new Segment(text, null))))
                .toList();
        return new Intent(name, "", utterances, List.of());
    }
}
