package dev.parley.nlu.slot.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.nlu.slot.eval.SlotEvaluation.Result;
import dev.parley.nlu.tagger.TokenVectors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotEvaluationTest {
    private static final String SENTENCES = """
            {"tokens": ["play", "Blue", "Moon", "in", "Bern"], "tags": ["O", "B-song", "I-song", "O", "B-town"], "intent": "%1$s"}
            {"tokens": ["in", "Graz", "play", "Yesterday"], "tags": ["O", "B-town", "O", "B-song"], "intent": "%1$s"}
            {"tokens": ["stop"], "tags": ["O"], "intent": "%1$s"}
            """;

    @Test
    void shouldFindWhatItHasLearnedByHeart(@TempDir Path folder) throws IOException {
        for (String intent : List.of(
                "AddToPlaylist",
                "BookRestaurant",
                "GetWeather",
                "PlayMusic",
                "RateBook",
                "SearchCreativeWork",
                "SearchScreeningEvent")) {
            Files.writeString(folder.resolve(intent + ".train.jsonl"), SENTENCES.formatted(intent));
            Files.writeString(folder.resolve(intent + ".validate.jsonl"), SENTENCES.formatted(intent));
        }
        SlotEvaluation evaluation = new SlotEvaluation(folder, TokenVectors.none(), false);

        Result result = evaluation.measure(70, 0);
        assertThat(result.weighted()).isEqualTo(1);
        assertThat(result.plain()).isEqualTo(1);
        assertThat(result.micro()).isEqualTo(1);
        assertThat(result.byIntent()).hasSize(7).containsEntry("RateBook", 1.0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        evaluation.print(1, 2, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }

    @Test
    void shouldCountWhatIsFoundWrongAndMissed() {
        Score score = new Score();
        assertThat(score.f1()).isZero();
        score.addFound();
        score.addWrong();
        score.addMissed();
        score.addMissed();

        assertThat(score.f1()).isEqualTo(2.0 / 5);
        assertThat(score.frequency()).isEqualTo(3);
    }

    @Test
    void shouldReadTokensAndTags(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), SENTENCES.formatted("Any"));

        TaggedSentence first = TaggedSentence.read(file).getFirst();
        assertThat(first.text()).isEqualTo("play Blue Moon in Bern");
        assertThat(first.values())
                .containsExactly(new TaggedSentence.Value("song", 5, 14), new TaggedSentence.Value("town", 18, 22));
        assertThat(first.utterance().text()).isEqualTo(first.text());
        assertThat(first.utterance().segments()).hasSize(4);
    }

    @Test
    @Tag("long")
    void shouldFindTheSlotsOfTheBenchmarkWithoutVectors() throws IOException {
        Path folder = Path.of(System.getProperty("parley.shared", "")).resolve("nlu-bench/dev/snips-custom");
        assumeTrue(Files.isDirectory(folder), "the sentences of the benchmark are not there");

        assertThat(new SlotEvaluation(folder, TokenVectors.none(), false)
                        .measure(70, 0)
                        .weighted())
                .isGreaterThan(0.84);
        assertThat(new SlotEvaluation(folder, TokenVectors.none(), true)
                        .measure(70, 0)
                        .weighted())
                .isGreaterThan(0.76);
    }
}
