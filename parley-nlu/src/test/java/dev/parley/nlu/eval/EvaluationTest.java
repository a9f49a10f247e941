package dev.parley.nlu.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.flow.nlu.NluModel;
import dev.parley.nlu.Trainer;
import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.intent.ConfidenceSettings;
import dev.parley.nlu.intent.IntentRanking;
import dev.parley.nlu.store.MemoryModelStore;
import dev.parley.nlu.store.MemoryVectorStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    private static final List<LabelledUtterance> TRAIN = List.of(
            new LabelledUtterance("where is my parcel", "track"),
            new LabelledUtterance("track my parcel", "track"),
            new LabelledUtterance("cancel my parcel", "cancel"),
            new LabelledUtterance("tell me a joke", "oos"));

    @Test
    void shouldCountRightAnswersAndRejections() {
        EvaluationReport report = evaluate(
                new LabelledUtterance("Where is my parcel?", "track"),
                new LabelledUtterance("cancel my parcel!", "cancel"),
                new LabelledUtterance("track my parcel", "cancel"),
                new LabelledUtterance("zzz", "track"),
                new LabelledUtterance("qqq", "oos"));

        assertThat(report.accuracy().orElseThrow()).isBetween(0.5, 0.75);
        assertThat(report.overall()).hasValue(3 / 5.0);
        assertThat(report.recallAt()).hasValue(1);
        assertThat(report.auroc().orElseThrow()).isBetween(0.75, 1.0);
        assertThat(report.latencyMs().p50().orElseThrow())
                .isPositive()
                .isLessThanOrEqualTo(report.latencyMs().p99().orElseThrow());
    }

    @Test
    void shouldLeaveOutFiguresThatNothingTells() {
        EvaluationReport own = evaluate(new LabelledUtterance("track my parcel", "track"));
        EvaluationReport others = evaluate(new LabelledUtterance("qqq", "oos"));

        assertThat(own.auroc()).isEmpty();
        assertThat(own.recallAt()).isEmpty();
        assertThat(own.accuracy()).hasValue(1);
        assertThat(others.accuracy()).isEmpty();
        assertThat(others.ece()).isEmpty();
        assertThat(others.eceOfPerfect()).isEmpty();
        assertThat(others.overall()).hasValue(1);
    }

    @Test
    void shouldTakeNoIntentFromUtterancesOutOfScope() {
        NluModel model = EvaluationBot.of(TRAIN, "en");

        assertThat(model.intents()).extracting(intent -> intent.name()).containsExactly("track", "cancel");
        assertThat(model.intents().getFirst().utterances()).hasSize(2);
    }

    @Test
    void shouldWriteOneJsonObject() {
        EvaluationReport report = new EvaluationReport(
                OptionalDouble.of(0.87654321),
                OptionalDouble.of(1),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(0.01),
                OptionalDouble.of(0.004),
                new EvaluationReport.Latency(OptionalDouble.of(5.126), OptionalDouble.of(12)));

        assertThat(report.toJson())
                .isEqualTo("{\"accuracy\":0.8765,\"overall\":1.0,\"auroc\":null,\"recallAt\":null,\"ece\":0.01,"
                        + "\"eceOfPerfect\":0.004,\"latencyMs\":{\"p50\":5.13,\"p99\":12.0}}");
        assertThat(report.toText())
                .contains("accuracy   87.7 %")
                .contains("auroc      -")
                .contains("ece        1.0 %, 0.4 % if perfect")
                .contains("5.13, 12.00 ms");
    }

    @Test
    void shouldReadUtterances(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.tsv"), "one\tA\n\n a \t tab\tB \r\n");

        assertThat(LabelledUtterance.read(file))
                .containsExactly(new LabelledUtterance("one", "A"), new LabelledUtterance("a \t tab", "B"));
    }

    @Test
    void shouldSayWhichLineHasNoIntent(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.tsv"), "one\tA\ntwo\n");

        assertThatThrownBy(() -> LabelledUtterance.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("a.tsv:2: no text, tab and intent");
    }

    private static EvaluationReport evaluate(LabelledUtterance... utterances) {
        Trainer trainer = new Trainer(
                Encoder.none(), new MemoryModelStore(1), new MemoryVectorStore(0), ConfidenceSettings.STANDARD);
        IntentRanking ranking = trainer.intents(EvaluationBot.of(TRAIN, "en")).orElseThrow();
        return Evaluation.of(ranking, List.of(utterances), 0.4);
    }
}
