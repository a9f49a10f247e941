package dev.parley.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What git knows of this checkout is the same on every machine. */
final class CommittedFilesTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("parley.root")));
    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.}/-])/(work|root)" + "/");
    private static final Pattern LOCKED_PACKAGE =
            Pattern.compile("\"resolved\"\\s*:\\s*\"(?!https://registry\\.npmjs\\.org/)");

    private static List<Path> files = List.of();

    @BeforeAll
    static void listFiles() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "-z")
                .directory(ROOT.toFile())
                .start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(git.waitFor() == 0, "this folder is no git checkout");
        files = Stream.of(names.split("\0"))
                .map(ROOT::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    @Test
    void shouldNameNoPathOfOneMachine() {
        assertThat(files).noneMatch(contains(MACHINE_PATH));
    }

    @Test
    void shouldTakePackagesFromThePublicRegistry() {
        assertThat(files).filteredOn(named("package-lock.json")).noneMatch(contains(LOCKED_PACKAGE));
    }

    @Test
    void shouldIndentJavaWithBlanks() {
        assertThat(files).filteredOn(named(".java")).isNotEmpty().noneMatch(contains(Pattern.compile("\t")));
    }

    private static Predicate<Path> named(String ending) {
        return file -> file.toString().endsWith(ending);
    }

    /** ISO 8859-1 reads every byte, so binary files do no harm. */
    private static Predicate<Path> contains(Pattern pattern) {
        return file -> {
            try {
                return pattern.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .find();
            } catch (IOException unreadable) {
                throw new AssertionError("cannot read " + file, unreadable);
            }
        };
    }
}
