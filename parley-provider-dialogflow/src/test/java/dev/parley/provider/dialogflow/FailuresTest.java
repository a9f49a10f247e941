package dev.parley.provider.dialogflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import dev.parley.provider.BotProvider;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.Answered;
import dev.parley.provider.ProviderTurn.Failed;
import dev.parley.provider.ProviderTurn.FailureCode;
import dev.parley.provider.dialogflow.FakeGoogle.Answer;
import io.grpc.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
    private static final int LIMIT = 1 << 20;

    @ParameterizedTest
    @MethodSource("codesOfBothEditions")
    void shouldTellEveryStatusWithoutTheTokenAndAskOnce(String type, Status.Code code) {
        try (FakeGoogle google = new FakeGoogle();
                BotProvider provider = Calls.open(type, google, Map.of())) {
            google.answer(new Answer.Failure(code, "No agent 'pizza' here."));

            Failed failed = (Failed) provider.turn(Calls.saying("hello"));

            String token = google.requests().getFirst().header("authorization").substring("Bearer ".length());
            assertThat(failed.code())
                    .isEqualTo(
                            code == Status.Code.DEADLINE_EXCEEDED ? FailureCode.TIMEOUT : FailureCode.ERROR_RESPONSE);
            assertThat(failed.message()).startsWith(words(code)).doesNotContain(token.substring(token.length() - 20));
            assertThat(failed.raw()).isEmpty();
            assertThat(google.requests()).hasSize(1);
        }
    }

    @Test
    void shouldQuoteGoogleInOneLineOfBoundedLength() {
        Status status = Status.NOT_FOUND.withDescription("No agent\n\u0000of this name " + "! ".repeat(400));

        assertThat(Failures.of(status).message())
                .startsWith("Dialogflow does not find the agent or the environment: No agent of this name ! !")
                .hasSizeLessThan(400)
                .endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {DialogflowProviderFactory.ES, DialogflowProviderFactory.CX})
    void shouldStopWaitingAtTheDeadline(String type) {
        try (FakeGoogle google = new FakeGoogle();
                BotProvider provider = Calls.open(type, google, Map.of())) {
            google.answer(new Answer.Silence());
            long began = System.nanoTime();

            ProviderTurn turn = provider.turn(Calls.within(Duration.ofMillis(400), Calls.saying("hello")));

            assertThat(turn)
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.code()).isEqualTo(FailureCode.TIMEOUT));
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isBetween(Duration.ofMillis(390), Duration.ofSeconds(10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DialogflowProviderFactory.ES, DialogflowProviderFactory.CX})
    void shouldTakeAnAnswerOfTheLimitAndNoneOverIt(String type) {
        boolean isCx = type.equals(DialogflowProviderFactory.CX);
        try (FakeGoogle google = new FakeGoogle();
                BotProvider provider = Calls.open(type, google, Map.of())) {
            google.answer(new Answer.Message(sized(isCx, LIMIT)));
            google.answer(new Answer.Message(sized(isCx, LIMIT + 1)));

            assertThat(provider.turn(Calls.saying("hello"))).isInstanceOf(Answered.class);
            assertInvalid(provider.turn(Calls.saying("hello")), "Dialogflow's answer is longer than 1 MiB.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DialogflowProviderFactory.ES, DialogflowProviderFactory.CX})
    void shouldNotTakeGarbageForAnAnswer(String type) {
        try (FakeGoogle google = new FakeGoogle();
                BotProvider provider = Calls.open(type, google, Map.of())) {
            google.answer(new Answer.Message(ByteString.copyFromUtf8("<html>surprise</html>")));

            assertInvalid(provider.turn(Calls.saying("hello")), "Dialogflow's answer is not the message it should be.");
        }
    }

    @Test
    void shouldNotTakeNumbersThatJsonDoesNotHave() {
        try (FakeGoogle google = new FakeGoogle();
                BotProvider provider = Calls.open(DialogflowProviderFactory.ES, google, Map.of())) {
            var response = com.google.cloud.dialogflow.v2.DetectIntentResponse.newBuilder();
            response.getQueryResultBuilder()
                    .setParameters(Struct.newBuilder()
                            .putFields(
                                    "n",
                                    Value.newBuilder()
                                            .setNumberValue(Double.NaN)
                                            .build()));
            google.answer(new Answer.Message(response.build().toByteString()));

            assertInvalid(provider.turn(Calls.saying("hello")), "Dialogflow's answer cannot be written as JSON.");
        }
    }

    @Test
    void shouldFailAtAHostThatDoesNotSpeakTheProtocol() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                FakeGoogle unused = new FakeGoogle();
                BotProvider provider = Calls.open(
                        DialogflowProviderFactory.ES,
                        unused,
                        Map.of("endpoint", "http://127.0.0.1:" + socket.getLocalPort()))) {
            Thread.ofVirtual().start(() -> sayHttp(socket));

            assertThat(provider.turn(Calls.saying("hello")))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.code()).isEqualTo(FailureCode.ERROR_RESPONSE));
        }
    }

    @Test
    void shouldSendNothingWhereTheRulesForbidIt() {
        try (FakeGoogle google = new FakeGoogle();
                BotProvider provider = new DialogflowProviderFactory()
                        .open(
                                Calls.integration(
                                        DialogflowProviderFactory.ES,
                                        Map.of("endpoint", google.uri(), "project", "p"),
                                        Map.of()),
                                Calls.forbidding(Optional.of("127.0.0.1 is not allowed.")))) {
            Failed failed = (Failed) provider.turn(Calls.saying("hello"));

            assertThat(failed.code()).isEqualTo(FailureCode.NOT_CONFIGURED);
            assertThat(failed.message()).endsWith("127.0.0.1 is not allowed.");
            assertThat(google.requests()).isEmpty();
        }
    }

    private static void assertInvalid(ProviderTurn turn, String message) {
        assertThat(turn).isEqualTo(ProviderTurn.failed(FailureCode.INVALID_RESPONSE, message));
    }

    private static Stream<Arguments> codesOfBothEditions() {
        return Stream.of(DialogflowProviderFactory.ES, DialogflowProviderFactory.CX)
                .flatMap(type -> Stream.of(Status.Code.values())
                        .filter(code -> code != Status.Code.OK)
                        .map(code -> Arguments.of(type, code)));
    }

    private static String words(Status.Code code) {
        return switch (code) {
            case DEADLINE_EXCEEDED -> "Dialogflow did not answer in time.";
            case RESOURCE_EXHAUSTED -> "Dialogflow refuses: the quota of the project is used up; try later.";
            case UNAUTHENTICATED -> "Dialogflow does not accept the service account";
            case PERMISSION_DENIED -> "The service account may not talk to this agent";
            case NOT_FOUND ->
                "Dialogflow does not find the agent or the environment: No agent 'pizza' here. Bearer ***";
            case INVALID_ARGUMENT -> "Dialogflow does not accept the request: No agent 'pizza' here. Bearer ***";
            case FAILED_PRECONDITION -> "Dialogflow cannot answer as things stand: No agent 'pizza' here. Bearer ***";
            case OUT_OF_RANGE -> "Dialogflow finds a value out of range: No agent 'pizza' here. Bearer ***";
            case ALREADY_EXISTS, ABORTED -> "Dialogflow was disturbed by another request; try again.";
            case UNIMPLEMENTED -> "This endpoint does not serve Dialogflow";
            case UNAVAILABLE -> "Dialogflow cannot be reached or is not available.";
            case CANCELLED -> "The call to Dialogflow was broken off.";
            case INTERNAL, DATA_LOSS, UNKNOWN, OK -> "Dialogflow failed with " + code + ".";
        };
    }

    /** An answer of so many bytes. */
    private static ByteString sized(boolean isCx, int bytes) {
        ByteString empty = filled(isCx, 100_000);
        ByteString message = filled(isCx, 100_000 + bytes - empty.size());
        ByteString exact = filled(isCx, 100_000 + bytes - empty.size() - (message.size() - bytes));
        assertThat(exact.size()).isEqualTo(bytes);
        return exact;
    }

    private static ByteString filled(boolean isCx, int bytes) {
        ByteString audio = ByteString.copyFrom(new byte[bytes]);
        return isCx
                ? com.google.cloud.dialogflow.cx.v3.DetectIntentResponse.newBuilder()
                        .setOutputAudio(audio)
                        .build()
                        .toByteString()
                : com.google.cloud.dialogflow.v2.DetectIntentResponse.newBuilder()
                        .setOutputAudio(audio)
                        .build()
                        .toByteString();
    }

    private static void sayHttp(ServerSocket socket) {
        try (var connection = socket.accept()) {
            connection.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\nhello".getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
