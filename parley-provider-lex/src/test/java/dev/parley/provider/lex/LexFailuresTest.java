package dev.parley.provider.lex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.textbots.PostTextMessage;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.FailureCode;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexFailuresTest {
    @ParameterizedTest
    @CsvSource({
        "V1, 404, NotFoundException",
        "V1, 400, BadRequestException",
        "V1, 429, LimitExceededException",
        "V1, 409, ConflictException",
        "V1, 424, DependencyFailedException",
        "V1, 502, BadGatewayException",
        "V1, 508, LoopDetectedException",
        "V1, 500, InternalFailureException",
        "V2, 404, ResourceNotFoundException",
        "V2, 400, ValidationException",
        "V2, 429, ThrottlingException",
        "V2, 409, ConflictException",
        "V2, 424, DependencyFailedException",
        "V2, 502, BadGatewayException",
        "V2, 500, InternalServerException",
        "V2, 503, SomethingOfLaterException"
    })
    void shouldSayWhatLexRefusesAndAskOnlyOnce(LexVersion version, int status, String type) throws IOException {
        try (LexFake fake = new LexFake().refuses(status, type, "Because.");
                LexCaller caller = LexCaller.of(version, fake)) {
            ProviderTurn.Failed failed = failed(caller.say("hi"));
            assertThat(failed.code()).isEqualTo(FailureCode.ERROR_RESPONSE);
            assertThat(failed.message()).isEqualTo(type + " (" + status + "): Because.");
            assertThat(failed.raw()).hasToString("{\"message\":\"Because.\"}");
            assertThat(fake.asked()).hasSize(1);
        }
    }

    @Test
    void shouldNotRepeatWhatAwsSaysWhereAccessIsDenied() throws IOException {
        try (LexFake fake = new LexFake().refuses(403, "AccessDeniedException", "User arn:aws:iam::1:user/x may not");
                LexCaller caller = LexCaller.of(LexVersion.V2, fake)) {
            ProviderTurn.Failed failed = failed(caller.say("hi"));
            assertThat(failed.code()).isEqualTo(FailureCode.ERROR_RESPONSE);
            assertThat(failed.message())
                    .isEqualTo(
                            "AccessDeniedException (403): AWS does not take the credentials, or they may not call this bot.");
            assertThat(failed.raw()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldFailWithAnotherSecretAndKeepTheTokenOutOfTheAnswer(LexVersion version) throws IOException {
        try (LexFake fake = new LexFake();
                LexCaller caller = LexCaller.of(LexCaller.integration(
                        version,
                        Map.of("endpoint", fake.endpoint()),
                        Map.of("secretAccessKey", "another", "sessionToken", "token-1")))) {
            ProviderTurn.Failed failed = failed(caller.say("hi"));
            assertThat(failed.message()).startsWith("InvalidSignatureException (403)");
            assertThat(failed.toString()).doesNotContain("token-1", "another", LexFake.KEY_ID);
            assertThat(fake.asked().getFirst().headers()).containsEntry("x-amz-security-token", "token-1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldWaitNoLongerThanTheDeadline(LexVersion version) throws IOException {
        try (LexFake fake = new LexFake().hangs().drips();
                LexCaller caller = LexCaller.of(version, fake).within(Duration.ofMillis(300))) {
            long begin = System.nanoTime();
            assertThat(failed(caller.say("hi")).code()).isEqualTo(FailureCode.TIMEOUT);
            assertThat(failed(caller.say("hi")).code()).isEqualTo(FailureCode.TIMEOUT);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
            assertThat(fake.asked()).hasSize(2);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldFailWhenTheConnectionBreaks(LexVersion version) throws IOException {
        try (LexFake fake = new LexFake().hangsUp();
                LexCaller caller = LexCaller.of(version, fake)) {
            ProviderTurn.Failed failed = failed(caller.say("hi"));
            assertThat(failed.code()).isEqualTo(FailureCode.ERROR_RESPONSE);
            assertThat(failed.message()).startsWith("The provider was not reached: ");
            assertThat(fake.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "{\"messages\":[",
                "[]",
                "null",
                "{}",
                "{\"messages\":\"x\",\"sessionState\":[],\"dialogState\":{}}",
                "{\"sessionState\":{\"intent\":\"x\"},\"dialogState\":7}",
                "{\"sessionState\":{\"intent\":{\"slots\":[1]}},\"dialogState\":\"OfLater\"}"
            })
    void shouldFailOnAnAnswerNobodyCanRead(String body) throws IOException {
        for (LexVersion version : LexVersion.values()) {
            try (LexFake fake = new LexFake().says(200, body);
                    LexCaller caller = LexCaller.of(version, fake)) {
                assertThat(failed(caller.say("hi")).code()).isEqualTo(FailureCode.INVALID_RESPONSE);
            }
        }
    }

    @Test
    void shouldPassOverNullsInLists() throws IOException {
        for (LexVersion version : LexVersion.values()) {
            try (LexFake fake = new LexFake().says(200, """
                            {"dialogState":"ElicitIntent","responseCard":{"genericAttachments":[null,{"buttons":[null,{}]}]},
                            "sessionState":{"intent":{"slots":{"A":{"values":[null]},"B":{"subSlots":{"C":{}}}}}},
                            "messages":[null,{},{"imageResponseCard":{"buttons":[null,{"value":"v"}]}}]}""");
                    LexCaller caller = LexCaller.of(version, fake)) {
                assertThat(caller.say("hi")).isInstanceOf(ProviderTurn.Answered.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"502, <html>Bad gateway</html>", "500, ''", "302, ''"})
    void shouldSayTheStatusWhereAnErrorHasNoName(int status, String body) throws IOException {
        for (LexVersion version : LexVersion.values()) {
            try (LexFake fake = new LexFake().says(status, body);
                    LexCaller caller = LexCaller.of(version, fake)) {
                ProviderTurn.Failed failed = failed(caller.say("hi"));
                assertThat(failed.code()).isEqualTo(FailureCode.ERROR_RESPONSE);
                assertThat(failed.message()).startsWith("HTTP (" + status + ")").doesNotContain("html");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldReadAnAnswerOfTheMostBytesAndNotOneMore(LexVersion version) throws IOException {
        String head = "{\"dialogState\":\"ElicitIntent\",\"sessionState\":{},\"x\":\"";
        String fits = head + "x".repeat(OutgoingRequest.STANDARD_MOST_BYTES - head.length() - 2) + "\"}";
        try (LexFake fake = new LexFake().says(200, fits).says(200, fits + " ");
                LexCaller caller = LexCaller.of(version, fake)) {
            assertThat(caller.say("hi")).isInstanceOf(ProviderTurn.Answered.class);
            ProviderTurn.Failed failed = failed(caller.say("hi"));
            assertThat(failed.code()).isEqualTo(FailureCode.INVALID_RESPONSE);
            assertThat(failed.message()).isEqualTo("The answer of the provider is longer than 1048576 bytes.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldCallNoAddressThatIsForbidden(LexVersion version) {
        try (LexCaller caller = LexCaller.of(LexCaller.integration(version, Map.of(), Map.of()))) {
            ProviderTurn.Failed failed = failed(caller.say("hi"));
            assertThat(failed.code()).isEqualTo(FailureCode.NOT_CONFIGURED);
            assertThat(failed.message()).isEqualTo("The provider may not be called: Tests stay on this machine.");
        }
    }

    @Test
    void shouldRefuseWhatMakesNoSense() throws IOException {
        try (LexFake fake = new LexFake();
                LexCaller caller = LexCaller.of(LexVersion.V2, fake)) {
            assertThat(refused(caller.say(" "))).isEqualTo("postTextMessage");
            assertThat(refused(caller.say("x".repeat(1025)))).isEqualTo("postTextMessage");
            assertThat(refused(caller.send(
                            new PostTextMessage(PostTextMessage.Type.STRUCTURED, null, List.of()), null, null, null)))
                    .isEqualTo("postTextMessage");
            PostTextMessage hi = new PostTextMessage(PostTextMessage.Type.TEXT, "hi", null);
            assertThat(refused(caller.send("..", hi, null, null, null))).isEqualTo("botSessionId");
            assertThat(refused(caller.send("a/b", hi, null, null, null))).isEqualTo("botSessionId");
            assertThat(refused(caller.say("hi", "../KLMNOPQRST", null))).isEqualTo("botAlias");
            assertThat(refused(caller.say("hi", null, "fr"))).isEqualTo("languageCode");
            assertThat(fake.asked()).isEmpty();
        }
    }

    private static ProviderTurn.Failed failed(ProviderTurn turn) {
        assertThat(turn).isInstanceOf(ProviderTurn.Failed.class);
        return (ProviderTurn.Failed) turn;
    }

    private static String refused(ProviderTurn turn) {
        assertThat(turn).isInstanceOf(ProviderTurn.Refused.class);
        return ((ProviderTurn.Refused) turn).field();
    }
}
