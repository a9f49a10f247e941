package dev.parley.nlu.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Detection.IntentMatch;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.nlu.Utterance.Segment;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeldOutTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-04T05:06:07Z");

    private final List<Set<String>> learned = new ArrayList<>();

    @Test
    void shouldAskForEachSentenceAModelThatDidNotLearnIt() {
        NluModel model = model(Map.of("Pay", List.of("a1", "a2", "a3", "a4", "a5", "a6"), "Call", List.of("b1", "b2")));

        Confusion confusion = HeldOut.of(model, this::train, 0.4, NOW);

        assertThat(learned).hasSize(5).allSatisfy(texts -> assertThat(texts).hasSizeLessThan(8));
        assertThat(confusion.rows().get("Pay")).isEqualTo(Map.of("Pay", 4, "Call", 1, Confusion.NONE, 1));
        assertThat(confusion.share("Pay", "Call")).isCloseTo(1 / 6.0, within(1e-9));
        assertThat(confusion.accuracy()).isEqualTo(6 / 8.0);
        assertThat(confusion.precision()).isCloseTo(6 / 7.0, within(1e-9));
        assertThat(confusion.worst()).contains(new Confusion.Pair("Pay", "Call", 1 / 6.0));
    }

    @Test
    void shouldKeepTheOnlySentenceOfAnIntent() {
        NluModel model = model(Map.of("Pay", List.of("a1")));

        Confusion confusion = HeldOut.of(model, this::train, 0.4, NOW);

        assertThat(learned).isEmpty();
        assertThat(confusion.accuracy()).isZero();
        assertThat(confusion.worst()).isEmpty();
    }

    /** Knows texts by their letter; takes a3 for another and is not sure of a4. */
    private Understanding train(NluModel model) {
        Set<String> texts = model.intents().stream()
                .flatMap(intent -> intent.utterances().stream())
                .map(Utterance::text)
                .collect(Collectors.toSet());
        learned.add(texts);
        return request -> {
            assertThat(texts).doesNotContain(request.text());
            boolean pay = request.text().startsWith("a") && !request.text().equals("a3");
            double probability = request.text().equals("a4") ? 0.39 : 0.4;
            return new Detection(
                    List.of(new IntentMatch(pay ? "Pay" : "Call", probability, false)),
                    List.of(),
                    Detection.DialogActs.NONE);
        };
    }

    private static NluModel model(Map<String, List<String>> sentences) {
        Stream<Intent> intents = sentences.entrySet().stream()
                .map(intent -> new Intent(
                        intent.getKey(),
                        "",
                        intent.getValue().stream()
                                .map(text -> new Utterance(List.of(new Segment(text, null))))
                                .toList(),
                        List.of()));
        return new NluModel("en", intents.toList(), List.of(), List.of());
    }
}
