package dev.parley.cli.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** An example for the rules: does all that the engine must not. */
final class Impure {
    private Impure() {}

    static int count;

    static Supplier<Instant> now() {
        return Instant::now;
    }

    static long nanos() {
        return System.nanoTime() + count++;
    }

    static UUID id() {
        return UUID.randomUUID();
    }

    static double chance() {
        return Math.random();
    }

    static AutoCloseable later() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    static boolean file() {
        return Files.exists(Path.of("x"));
    }
}
