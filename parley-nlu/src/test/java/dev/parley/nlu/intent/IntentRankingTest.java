package dev.parley.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.nlu.Detection.IntentMatch;
import dev.parley.flow.nlu.Intent;
import dev.parley.nlu.encode.Encoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntentRankingTest {
    private static final IntentRanking RANKING = ranking(ExampleBot.GERMAN.intents());
    private static final List<String> ALL = RANKING.intents();

    @ParameterizedTest
    @ValueSource(strings = {"Wo ist meine Bestellung?", "WO IST MEINE BESTELLUNG", "wo ist  meine Bestellung!!"})
    void shouldBeSureOfExamplesWhateverTheirCaseAndPunctuation(String text) {
        assertThat(RANKING.rank(text, ALL)).containsExactly(new IntentMatch("Status", 0.98, true));
    }

    @Test
    void shouldShareAnExampleThatTwoIntentsHave() {
        List<Intent> intents = new ArrayList<>(ExampleBot.GERMAN.intents());
        intents.add(ExampleBot.intent("Nachfragen", "wo ist meine Bestellung", "wo bleibt sie"));
        IntentRanking ranking = ranking(intents);

        assertThat(ranking.rank("Wo ist meine Bestellung", ranking.intents()))
                .containsExactly(new IntentMatch("Status", 0.98, true), new IntentMatch("Nachfragen", 0.98, true));
    }

    @Test
    void shouldLetNoOtherIntentGainWhereOneIsNotSought() {
        double among = probability("Status", RANKING.rank("wann kommt die Lieferung", ALL));
        double alone = probability("Status", RANKING.rank("wann kommt die Lieferung", List.of("Status", "Zahlen")));
        double other = probability("Zahlen", RANKING.rank("wann kommt die Lieferung", List.of("Zahlen")));

        assertThat(among).isGreaterThan(0.4).isEqualTo(alone);
        assertThat(other).isLessThan(0.2);
    }

    @Test
    void shouldFindNothingInAnExampleOfAnIntentThatIsNotSought() {
        assertThat(RANKING.rank("Wo ist meine Bestellung?", List.of("Zahlen", "Stornieren")))
                .isEmpty();
        assertThat(RANKING.rank("Wo ist meine Bestellung?", List.of())).isEmpty();
        assertThat(RANKING.rank("Wo ist meine Bestellung?", List.of("Unheard"))).isEmpty();
    }

    @Test
    void shouldNameTheBestFirstAndNoneTwice() {
        List<IntentMatch> matches = RANKING.rank("Bestellung bezahlen", ALL);

        assertThat(matches).extracting(IntentMatch::name).doesNotHaveDuplicates();
        assertThat(matches)
                .isSortedAccordingTo((one, other) -> Double.compare(other.probability(), one.probability()))
                .allSatisfy(match -> assertThat(match.probability()).isBetween(0.01, 1.0));
        assertThat(matches.stream().mapToDouble(IntentMatch::probability).sum()).isLessThan(1.2);
    }

    @Test
    void shouldRecogniseNothingWithoutWords() {
        assertThat(RANKING.rank("", ALL)).isEmpty();
        assertThat(RANKING.rank(" \n", ALL)).isEmpty();
        assertThat(RANKING.read(" ").confidence()).isZero();
    }

    private static double probability(String name, List<IntentMatch> matches) {
        return matches.stream()
                .filter(match -> match.name().equals(name))
                .mapToDouble(IntentMatch::probability)
                .findFirst()
                .orElse(0);
    }

    private static IntentRanking ranking(List<Intent> intents) {
        IntentModel model = IntentTraining.trainLexical(TrainingSet.of(intents), ConfidenceSettings.STANDARD);
        return IntentRanking.of(model, intents, Encoder.none());
    }
}
