package dev.parley.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingSetTest {
    @Test
    void shouldTakeEachSentenceOnceAndTheNameForOneMore() {
        TrainingSet set = TrainingSet.of(
                List.of(ExampleBot.intent("TrackOrder", "Where is it?", "where is it", " ", "track it")));

        assertThat(set.texts()).containsExactly("Where is it?", "track it", "track order");
        assertThat(set.examples()).extracting(TrainingSet.Example::isName).containsExactly(false, false, true);
    }

    @Test
    void shouldDoWithoutTheNameWhereThereAreSentencesEnough() {
        String[] many = IntStream.range(0, 11).mapToObj(i -> "sentence " + i).toArray(String[]::new);

        assertThat(TrainingSet.of(List.of(ExampleBot.intent("TrackOrder", many)))
                        .texts())
                .hasSize(11)
                .doesNotContain("track order");
    }

    @Test
    void shouldLeaveOutIntentsWithoutSentences() {
        TrainingSet set = TrainingSet.of(List.of(
                ExampleBot.intent("Silent"), ExampleBot.intent("One", "first"), ExampleBot.intent("123", "second")));

        assertThat(set.intents()).containsExactly("One", "123");
        assertThat(set.examples()).extracting(TrainingSet.Example::intent).containsExactly(0, 0, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "TrackMyOrder, track my order",
        "track_my_order, track my order",
        "Track-My Order!, track my order",
        "ORDER_STATUS, order status",
        "order2Go, order2 go",
        "INFO, info",
        "Größe_ändern, größe ändern",
        "'--', ''"
    })
    void shouldReadTheWordsOfAName(String name, String words) {
        assertThat(IntentName.words(name)).isEqualTo(words);
    }

    @Test
    void shouldHaveEverydaySentences() {
        assertThat(Background.sentences())
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
