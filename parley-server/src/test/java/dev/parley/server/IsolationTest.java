package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bots of a provider that hangs do not slow down the others. */
@Tag("long")
class IsolationTest {
    private static final int SESSIONS = 200;
    private static final int TURNS = 6;
    private static final int ROUNDS = 3;

    /** How often a participant of the others says something. */
    private static final Duration PAUSE = Duration.ofMillis(800);

    @Test
    void shouldNotSlowDownOtherSessions() throws Exception {
        try (TestServer server = TestServer.start(500);
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            server.token();
            converse(server, callers);
            List<Duration> alone = new ArrayList<>();
            List<Duration> beside = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                alone.add(converse(server, callers));
            }
            List<Future<TestServer.Reply>> hanging = new ArrayList<>();
            for (int i = 0; i < SESSIONS; i++) {
                hanging.add(callers.submit(() -> say(server, ScriptedBots.LEX, UUID.randomUUID(), "hang")));
            }
            while (server.bots.calls.stream()
                            .filter(call -> "hang"
                                    .equals(call.request().postTextMessage().text()))
                            .count()
                    < SESSIONS) {
                Thread.sleep(10);
            }
            for (int round = 0; round < ROUNDS; round++) {
                beside.add(converse(server, callers));
            }
            server.bots.release.countDown();
            for (Future<TestServer.Reply> each : hanging) {
                assertThat(each.get().text("/botState")).isEqualTo("Failed");
            }

            System.out.println("IsolationTest: p99 of " + SESSIONS + " sessions with " + TURNS + " turns: alone "
                    + alone + ", beside " + SESSIONS + " sessions that hang " + beside);
            assertThat(median(beside)).isLessThanOrEqualTo(median(alone).multipliedBy(2));
        }
    }

    /** The time that 99 of 100 turns took at most. */
    private static Duration converse(TestServer server, ExecutorService callers)
            throws InterruptedException, ExecutionException {
        List<Future<long[]>> conversations = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            long wait = PAUSE.toMillis() * i / SESSIONS;
            conversations.add(callers.submit(() -> {
                Thread.sleep(wait);
                return conversation(server);
            }));
        }
        long[] all = new long[SESSIONS * TURNS];
        for (int i = 0; i < SESSIONS; i++) {
            System.arraycopy(conversations.get(i).get(), 0, all, i * TURNS, TURNS);
        }
        Arrays.sort(all);
        return Duration.ofNanos(all[all.length * 99 / 100]);
    }

    private static long[] conversation(TestServer server) throws InterruptedException {
        UUID session = UUID.randomUUID();
        long[] times = new long[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            long begin = System.nanoTime();
            TestServer.Reply reply = say(server, ScriptedBots.DIGITAL, session, "hi");
            times[turn] = System.nanoTime() - begin;
            assertThat(reply.text("/botState")).as(reply.body()).isEqualTo("MoreData");
            Thread.sleep(PAUSE);
        }
        return times;
    }

    private static TestServer.Reply say(TestServer server, String integration, UUID session, String text) {
        return server.raw(server.request("/api/v2/textbots/bots/execute")
                .header("Content-Type", TestServer.JSON)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("""
                        {"botId": "travel", "integrationId": "%s", "botSessionId": "%s",
                         "postTextMessage": {"type": "Text", "text": "%s"}}
                        """.formatted(integration, session, text))));
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
