package dev.parley.server.store.sql;

import static dev.parley.server.store.Stored.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.store.LastTurn;
import dev.parley.server.store.MovableClock;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoredSession;
import dev.parley.server.store.StoredTurn;
import dev.parley.server.store.Stores;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Promise: an acknowledged turn survives {@code kill -9}. */
@Timeout(120)
class DurabilityTest {
    private static final int ROUNDS = 5;
    private static final StoreSettings AT_NOON = StoreSettings.STANDARD.withClock(new MovableClock(NOON));

    @TempDir
    private Path folder;

    @Test
    void shouldKeepEveryAcknowledgedTurnWhenTheProcessIsKilled() throws Exception {
        long seed = Long.getLong("parley.seed", System.nanoTime());
        System.out.println("DurabilityTest: -Dparley.seed=" + seed);
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Long> acknowledged = new HashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            int before = total(acknowledged);
            commitAndKill(random.nextInt(1, 600), acknowledged);
            assertThat(total(acknowledged))
                    .as("turns acknowledged in round %d", round)
                    .isGreaterThan(before);
            assertKept(acknowledged);
        }
        System.out.println(
                "DurabilityTest: " + total(acknowledged) + " acknowledged turns kept through " + ROUNDS + " kills");
    }

    @Test
    void shouldRefuseAFolderInWhichAnotherProcessWorks() throws Exception {
        try (Stores _ = SqliteStores.open(folder, AT_NOON)) {
            Process process = start();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                assertThat(lines.readLine())
                        .contains("is in use by another Parley (process "
                                + ProcessHandle.current().pid() + ")");
            }
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Lets a process commit from its first acknowledged turn on for some milliseconds, then kills it. */
    private void commitAndKill(int millis, Map<String, Long> acknowledged) throws IOException, InterruptedException {
        Process process = start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            note(lines.readLine(), acknowledged);
            Thread killer = Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(millis);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                } finally {
                    // Not Process.destroyForcibly(): it would close the stream with what is still to be read.
                    process.toHandle().destroyForcibly();
                }
            });
            // A line without its end was cut off by the kill; what it names was acknowledged, but cannot be read.
            String rest = lines.readAllAsString();
            rest.substring(0, rest.lastIndexOf('\n') + 1).lines().forEach(line -> note(line, acknowledged));
            killer.join();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommittingProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void note(String line, Map<String, Long> acknowledged) {
        assertThat(line).matches("session-\\d+ \\d+");
        String[] parts = line.split(" ", -1);
        acknowledged.merge(parts[0], Long.parseLong(parts[1]), Math::max);
    }

    private void assertKept(Map<String, Long> acknowledged) {
        try (Stores stores = SqliteStores.open(folder, AT_NOON)) {
            for (String id : CommittingProcess.SESSIONS) {
                Optional<StoredSession> session = stores.sessions().load(id, NOON);
                List<StoredTurn> turns = stores.turnLog().turns(id);
                assertThat(session.map(StoredSession::version).orElse(0L))
                        .as("version of %s", id)
                        .isGreaterThanOrEqualTo(acknowledged.getOrDefault(id, 0L))
                        .isEqualTo(turns.size());
                session.ifPresent(found -> assertConsistent(found, turns));
            }
        }
    }

    private static void assertConsistent(StoredSession session, List<StoredTurn> turns) {
        for (int i = 0; i < turns.size(); i++) {
            assertThat(turns.get(i).sequence()).isEqualTo(i + 1L);
            assertThat(turns.get(i).turnId()).isEqualTo("turn-" + (i + 1));
        }
        if (!turns.isEmpty()) {
            StoredTurn last = turns.getLast();
            assertThat(session.state()).isEqualTo(CommittingProcess.state(session.version()));
            assertThat(session.lastTurn()).isEqualTo(new LastTurn(last.turnId(), last.requestKey(), last.response()));
        }
    }

    private static int total(Map<String, Long> acknowledged) {
        return acknowledged.values().stream().mapToInt(Long::intValue).sum();
    }
}
