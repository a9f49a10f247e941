package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

final class ParleyCommandTest {
    @Test
    void shouldSayItsVersion() {
        CommandLineRun run = run(() -> 0, "--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("parley \\d+\\.\\d+\\.\\d+(-SNAPSHOT)? \\(Java \\d+.*\\)\\R");
    }

    @Test
    void shouldListItsCommands() {
        CommandLineRun run = run(() -> 0, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: parley [-hV] COMMAND").contains("does one thing");
    }

    @Test
    void shouldHelpWithEachCommand() {
        assertThat(run(() -> 0, "once", "--help").out()).contains("Usage: parley once [-hV]");
        assertThat(run(() -> 0, "help", "once").out()).contains("Usage: parley once [-hV]");
    }

    @Test
    void shouldEndWithTheCodeOfTheCommand() {
        assertThat(run(() -> 1, "once").exitCode()).isEqualTo(1);
    }

    @Test
    void shouldAskForACommand() {
        CommandLineRun run = run(() -> 0);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("parley: A command is missing.\n").contains("parley --help");
    }

    @Test
    void shouldGuessWhatAMistypedCommandMeant() {
        CommandLineRun run = run(() -> 0, "onec");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'onec'").contains("Did you mean: parley once?");
    }

    @Test
    void shouldSayInOneSentenceWhatCouldNotBeRead() {
        assertThat(failing(new NoSuchFileException("a.yaml")))
                .isEqualTo("parley: there is no file or folder a.yaml.\n");
        assertThat(failing(new AccessDeniedException("a.yaml"))).isEqualTo("parley: no permission to open a.yaml.\n");
        assertThat(failing(new UncheckedIOException(new IOException("Port 80 is taken."))))
                .isEqualTo("parley: Port 80 is taken.\n");
    }

    @Test
    void shouldOwnUpToABug() {
        assertThat(failing(new IllegalStateException("odd")))
                .isEqualTo("parley: an unexpected error (please report it; PARLEY_STACKTRACE=1 shows more):"
                        + " java.lang.IllegalStateException: odd.\n");
    }

    private static String failing(Exception failure) {
        CommandLineRun run = run(
                () -> {
                    throw failure;
                },
                "once");
        assertThat(run.exitCode()).isEqualTo(1);
        return run.err();
    }

    private static CommandLineRun run(Callable<Integer> work, String... arguments) {
        return CommandLineRun.of(new Once(work), arguments);
    }

    @Command(name = "once", description = "does one thing")
    private record Once(Callable<Integer> work) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            return work.call();
        }
    }
}
