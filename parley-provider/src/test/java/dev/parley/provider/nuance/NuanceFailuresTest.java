package dev.parley.provider.nuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.provider.Integration;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.FailureCode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NuanceFailuresTest {
    @ParameterizedTest
    @CsvSource({
        "404, Could not find session, Could not find session",
        "400, caf%C3%A9 + 100%, caf%C3%A9 + 100%",
        "429, 50%25 too many, 50% too many",
        "503, +, +",
    })
    void shouldSayWhatNuanceRefusesAndAskOnlyOnce(int status, String header, String detail) throws IOException {
        try (NuanceFake fake = new NuanceFake().answers("start").then(NuanceFake.refuses(status, header));
                NuanceCaller caller = NuanceCaller.of(fake)) {
            ProviderTurn.Failed failed = failed(caller.say(""));
            assertThat(failed.code()).isEqualTo(FailureCode.ERROR_RESPONSE);
            assertThat(failed.message()).isEqualTo("Nuance answers to 'execute' with " + status + ": " + detail);
            assertThat(failed.raw()).hasToString("{\"error\":{\"code\":5}}");
            assertThat(fake.asked()).hasSize(2);
        }
    }

    @Test
    void shouldFetchAnotherTokenAfterOneWasRefusedButNotRepeatTheTurn() throws IOException {
        try (NuanceFake fake = new NuanceFake()
                        .answers("start", "welcome")
                        .then(NuanceFake.refuses(401, "token-1 has ended"))
                        .answers("size");
                NuanceCaller caller = NuanceCaller.of(fake)) {
            assertThat(caller.say("")).isInstanceOf(ProviderTurn.Answered.class);
            ProviderTurn.Failed failed = failed(caller.say("a coffee"));
            assertThat(failed.message())
                    .isEqualTo("Nuance answers to 'execute' with 401: it does not take the credentials.");
            assertThat(fake.asked()).hasSize(3);
            assertThat(caller.say("a coffee")).isInstanceOf(ProviderTurn.Answered.class);
            assertThat(fake.tokens()).isEqualTo(2);
        }
    }

    @Test
    void shouldFetchAnotherTokenAMinuteBeforeTheLastOneEnds() throws IOException {
        AtomicLong now = new AtomicLong(1_800_000_000);
        try (NuanceFake fake = new NuanceFake().answers("start", "welcome", "size", "confirm");
                NuanceCaller caller = NuanceCaller.of(fake, () -> Instant.ofEpochSecond(now.get()))) {
            caller.say("");
            now.addAndGet(839);
            caller.say("a coffee");
            assertThat(fake.tokens()).isEqualTo(1);
            now.addAndGet(1);
            assertThat(caller.say("large")).isInstanceOf(ProviderTurn.Answered.class);
            assertThat(fake.tokens()).isEqualTo(2);
        }
    }

    @Test
    void shouldFetchOneTokenForAllThatBeginAtOnce() throws Exception {
        try (NuanceFake fake = new NuanceFake();
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            NuanceTokens tokens = new NuanceTokens(
                    new NuanceSettings(NuanceCaller.integration(fake.properties(), NuanceCaller.CREDENTIALS))
                            .tokenUri(),
                    new LoopbackOutgoing(),
                    InstantSource.system());
            NuanceSettings.Client client = new NuanceSettings(
                            NuanceCaller.integration(fake.properties(), NuanceCaller.CREDENTIALS))
                    .client(NuanceCaller.COFFEE);
            List<Future<NuanceAnswer<String>>> answers = IntStream.range(0, 40)
                    .mapToObj(each -> callers.submit(() -> tokens.token(client, TimeLeft.of(Duration.ofSeconds(20)))))
                    .toList();
            for (Future<NuanceAnswer<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(new NuanceAnswer.Came<>("token-1"));
            }
            assertThat(fake.tokens()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | {\"error\":\"x\"}      | ERROR_RESPONSE   | Nuance gives no token for the credentials (401).",
                "500 | <html>                 | ERROR_RESPONSE   | Nuance gives no token for the credentials (500).",
                "200 | {}                     | INVALID_RESPONSE | The answer of Nuance's token endpoint has no 'access_token'.",
                "200 | <html>                 | INVALID_RESPONSE | The answer of Nuance's token endpoint has no 'access_token'."
            })
    void shouldFailWithoutAToken(int status, String body, FailureCode code, String message) throws IOException {
        try (NuanceFake fake = new NuanceFake().thenToken(NuanceFake.says(status, body));
                NuanceCaller caller = NuanceCaller.of(fake)) {
            ProviderTurn.Failed failed = failed(caller.say(""));
            assertThat(failed.code()).isEqualTo(code);
            assertThat(failed.message()).isEqualTo(message);
            assertThat(failed.raw()).isEmpty();
            assertThat(fake.asked()).isEmpty();
        }
    }

    @Test
    void shouldWaitNoLongerThanTheDeadlineForAllCallsTogether() throws IOException {
        try (NuanceFake fake = new NuanceFake();
                NuanceCaller caller = NuanceCaller.of(fake).within(Duration.ofMillis(400))) {
            fake.thenToken(fake.hangs());
            assertThat(failed(caller.say("")).code()).isEqualTo(FailureCode.TIMEOUT);
            fake.answers("start").then(fake.hangs());
            long begin = System.nanoTime();
            assertThat(failed(caller.say("")).code()).isEqualTo(FailureCode.TIMEOUT);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
            assertThat(fake.asked()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not JSON", "{\"payload\":", "[]", "{}", "{\"payload\":7}"})
    void shouldFailOnAnAnswerNobodyCanRead(String body) throws IOException {
        try (NuanceFake fake = new NuanceFake().then(NuanceFake.says(200, body));
                NuanceCaller caller = NuanceCaller.of(fake)) {
            assertThat(failed(caller.say("")).code()).isEqualTo(FailureCode.INVALID_RESPONSE);
        }
        try (NuanceFake fake = new NuanceFake().answers("start").then(NuanceFake.says(200, body));
                NuanceCaller caller = NuanceCaller.of(fake)) {
            assertThat(failed(caller.say("")).code()).isEqualTo(FailureCode.INVALID_RESPONSE);
        }
    }

    @Test
    void shouldPassOverWhatHasAnotherShape() throws IOException {
        try (NuanceFake fake = new NuanceFake().answers("start").then(NuanceFake.says(200, """
                        {"payload":{"messages":[null,7,{"visual":{"text":"x"},"nlg":[7,{"text":7}]}],
                        "qaAction":{"message":[],"data":[1],"selectable":{"selectableItems":[null,{"value":"x"}]}}}}"""));
                NuanceCaller caller = NuanceCaller.of(fake)) {
            assertThat(caller.say("")).isInstanceOfSatisfying(ProviderTurn.Answered.class, answered -> {
                assertThat(answered.replies()).isEmpty();
                assertThat(answered.slots()).isEmpty();
            });
        }
    }

    @Test
    void shouldFailOnAnAnswerThatIsTooLong() throws IOException {
        try (NuanceFake fake = new NuanceFake()
                        .answers("start")
                        .then(NuanceFake.says(200, "{\"payload\":{}}" + " ".repeat((1 << 20) + 1 - 14)));
                NuanceCaller caller = NuanceCaller.of(fake)) {
            ProviderTurn.Failed failed = failed(caller.say(""));
            assertThat(failed.code()).isEqualTo(FailureCode.INVALID_RESPONSE);
            assertThat(failed.message()).isEqualTo("The answer of the provider is longer than 1048576 bytes.");
        }
    }

    @Test
    void shouldGoOnByItselfFiveTimesAndNotOnceMore() throws IOException {
        try (NuanceFake fake = new NuanceFake()
                        .answers("start", "continue", "continue", "continue", "continue", "continue", "confirm");
                NuanceCaller caller = NuanceCaller.of(fake)) {
            assertThat(caller.say("")).isInstanceOf(ProviderTurn.Answered.class);
        }
        try (NuanceFake fake = new NuanceFake()
                        .answers("start", "continue", "continue", "continue", "continue", "continue", "continue");
                NuanceCaller caller = NuanceCaller.of(fake)) {
            ProviderTurn.Failed failed = failed(caller.say(""));
            assertThat(failed.code()).isEqualTo(FailureCode.ERROR_RESPONSE);
            assertThat(failed.message()).isEqualTo("Nuance wants to go on more than 5 times in one turn.");
            assertThat(fake.asked()).last().isEqualTo("/stop/nuance-session-1 {}");
        }
    }

    @Test
    void shouldFailWhereNuanceAsksTwiceForDataOfItsClient() throws IOException {
        try (NuanceFake fake = new NuanceFake().answers("start", "data", "data");
                NuanceCaller caller = NuanceCaller.of(fake)) {
            ProviderTurn.Failed failed = failed(caller.say(""));
            assertThat(failed.message()).isEqualTo("Nuance asks again for data of its client, now at 'price'.");
            assertThat(failed.raw().path("payload").has("daAction")).isTrue();
            assertThat(fake.asked()).last().isEqualTo("/stop/nuance-session-1 {}");
        }
    }

    @Test
    void shouldCallNoAddressThatIsForbidden() {
        Integration integration = NuanceCaller.integration(Map.of(), NuanceCaller.CREDENTIALS);
        try (NuanceCaller caller = NuanceCaller.of(integration, InstantSource.system())) {
            ProviderTurn.Failed failed = failed(caller.say(""));
            assertThat(failed.code()).isEqualTo(FailureCode.NOT_CONFIGURED);
            assertThat(failed.message()).isEqualTo("The provider may not be called: Tests stay on this machine.");
        }
    }

    @Test
    void shouldRefuseAnEmptyMessageThatIsNotTheFirst() throws IOException {
        try (NuanceFake fake = new NuanceFake().answers("start", "welcome");
                NuanceCaller caller = NuanceCaller.of(fake)) {
            caller.say("");
            assertThat(caller.say(" "))
                    .isInstanceOfSatisfying(
                            ProviderTurn.Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo("postTextMessage"));
            assertThat(fake.asked()).hasSize(2);
        }
    }

    private static ProviderTurn.Failed failed(ProviderTurn turn) {
        assertThat(turn).isInstanceOf(ProviderTurn.Failed.class);
        return (ProviderTurn.Failed) turn;
    }
}
