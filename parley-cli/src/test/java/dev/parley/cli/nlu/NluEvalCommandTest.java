package dev.parley.cli.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NluEvalCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("train.tsv"), """
                where is my parcel\ttrack
                track my order\ttrack
                has it been delivered\ttrack
                cancel my order\tcancel
                I do not want it any more\tcancel
                """);
        Files.writeString(folder.resolve("test.tsv"), """
                where has my parcel gone\ttrack
                please cancel the order\tcancel
                who wrote hamlet\toos
                """);
        Files.writeString(folder.resolve("oos.tsv"), "sing a song for me\tanything\n");
    }

    @Test
    void shouldPrintOneJsonObjectAndNothingElse() {
        CommandLineRun run = run("--train", "train.tsv", "--test", "test.tsv", "--oos", "oos.tsv", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .matches("\\{\"accuracy\":1\\.0,\"overall\":1\\.0,\"auroc\":1\\.0,\"recallAt\":1\\.0,\"ece\":0\\.\\d+,"
                        + "\"eceOfPerfect\":0\\.\\d+,\"latencyMs\":\\{\"p50\":\\d+\\.\\d+,\"p99\":\\d+\\.\\d+}}\n");
    }

    @Test
    void shouldRejectEverythingAtTheHighestThreshold() {
        CommandLineRun run = run("--train", "train.tsv", "--test", "test.tsv", "--threshold", "1", "--json");

        assertThat(run.out()).contains("\"accuracy\":1.0,\"overall\":0.3333,");
    }

    @Test
    void shouldGoByWordsInOtherLanguages() {
        CommandLineRun run = run("--train", "train.tsv", "--test", "test.tsv", "--language", "tlh");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("accuracy   100.0 %\n");
    }

    @Test
    void shouldSayWhatIsWrongWithAFile() throws IOException {
        Files.writeString(folder.resolve("odd.tsv"), "no intent here\n");
        Files.writeString(folder.resolve("none.tsv"), "who wrote hamlet\toos\n");
        Files.write(folder.resolve("foreign.tsv"), new byte[] {(byte) 0xFC, '\t', 'a'});

        assertThat(run("--train", "absent.tsv", "--test", "test.tsv"))
                .satisfies(wrong -> assertThat(wrong.exitCode()).isEqualTo(2))
                .satisfies(wrong -> assertThat(wrong.err()).contains("There is no file", "absent.tsv"));
        assertThat(run("--train", "odd.tsv", "--test", "test.tsv"))
                .satisfies(wrong -> assertThat(wrong.exitCode()).isEqualTo(1))
                .satisfies(wrong -> assertThat(wrong.err()).contains("odd.tsv:1: no text, tab and intent."));
        assertThat(run("--train", "none.tsv", "--test", "test.tsv").err())
                .contains("none.tsv has no utterance with an intent.");
        assertThat(run("--train", "foreign.tsv", "--test", "test.tsv").err())
                .contains("foreign.tsv is not written in UTF-8.");
        assertThat(run("--test", "test.tsv").exitCode()).isEqualTo(2);
    }

    @Test
    void shouldAskForACommand() {
        CommandLineRun run = CommandLineRun.of(new NluCommand(), "nlu");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("parley: A command is missing.\n");
    }

    private CommandLineRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("nlu", "eval"));
        Arrays.stream(arguments)
                .map(argument ->
                        argument.endsWith(".tsv") ? folder.resolve(argument).toString() : argument)
                .forEach(all::add);
        return CommandLineRun.of(new NluCommand(), all.toArray(String[]::new));
    }
}
