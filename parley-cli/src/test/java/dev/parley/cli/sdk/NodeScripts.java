package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs scripts with Node.js and the SDK of the lock file, which is installed below the build folder first. */
final class NodeScripts {
    private static final Path SOURCES = ExampleServer.ROOT.resolve("parley-cli/src/test/js");
    private static final Path FOLDER = ExampleServer.ROOT.resolve("parley-cli/target/js");

    private NodeScripts() {}

    /** Installs what the scripts need; without Node.js the tests are skipped, but not in CI. */
    static void prepare() throws IOException, InterruptedException {
        boolean present = hasNode();
        assumeTrue(present || System.getenv("CI") != null, "skipped: Node.js and npm are not installed");
        assertThat(present).as("CI needs Node.js and npm").isTrue();
        Files.createDirectories(FOLDER);
        boolean current = Files.isDirectory(FOLDER.resolve("node_modules"))
                && Files.isRegularFile(FOLDER.resolve("package-lock.json"))
                && Files.mismatch(SOURCES.resolve("package-lock.json"), FOLDER.resolve("package-lock.json")) == -1;
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Files.copy(file, FOLDER.resolve(SOURCES.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!current) {
            run(Map.of(), List.of("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"));
        }
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("npm", "--version").start().waitFor() == 0
                    && new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** What a script prints. */
    static String run(String script, String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), script, arguments);
    }

    /** What a script prints that runs with more environment variables. */
    static String run(Map<String, String> environment, String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return run(environment, command);
    }

    /** What a script with this text prints. */
    static String runText(String script) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile(FOLDER, "script", ".js"), script);
        return run(file.getFileName().toString());
    }

    private static String run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(FOLDER, "output", ".txt");
        Path errors = Files.createTempFile(FOLDER, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES))
                .as("finished: " + command)
                .isTrue();
        assertThat(process.exitValue())
                .as(command + "\n" + Files.readString(errors, StandardCharsets.UTF_8))
                .isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
