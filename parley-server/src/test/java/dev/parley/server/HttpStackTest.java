package dev.parley.server;

import static dev.parley.server.TestServer.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpStackTest {
    private static final int MEBI = 1 << 20;

    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /nothing HTTP/1.1|404|not.found",
                "GET / HTTP/1.1|404|not.found",
                "GET /api/v2/nothing HTTP/1.1|401|authentication.required",
                "PUT /oauth/token HTTP/1.1|405|method.not.allowed",
                "BREW /parley/health HTTP/1.1|405|method.not.allowed",
                "TRACE /parley/health HTTP/1.1|405|method.not.allowed",
                "GET /parley/health/ HTTP/1.1|404|not.found",
                "GET /parley//health HTTP/1.1|400|bad.request",
                "GET /parley/%2e%2e/health HTTP/1.1|400|bad.request",
                "GET /a;b=c HTTP/1.1|400|bad.request",
                "GET /%00 HTTP/1.1|400|bad.request",
                "GET /%zz HTTP/1.1|400|bad.request",
                "GET /a<b HTTP/1.1|400|bad.request",
                "GET /parley/health?a=%zz HTTP/1.1|200|",
                "G@T / HTTP/1.1|400|bad.request",
                "nonsense|400|bad.request",
                "GET / HTTP/9.9|505|internal.server.error",
            })
    void shouldAnswerInJsonUnderTheCorrelationIdWhateverIsAsked(String line, int status, String code)
            throws IOException {
        try (RawSocket socket = new RawSocket(server.port())) {
            RawSocket.Answer answer =
                    socket.send(line + "\nHost: localhost\n\n").read();

            assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
            assertThat(answer.header("ININ-Correlation-Id"))
                    .as(answer.toString())
                    .hasSize(36);
            if (status >= 400) {
                assertThat(answer.header("Content-Type")).startsWith("application/json");
                assertThat(answer.json().at("/status").intValue()).isEqualTo(status);
                assertThat(answer.json().at("/code").stringValue()).isEqualTo(code);
                assertThat(answer.json().at("/contextId").stringValue())
                        .isEqualTo(answer.header("ININ-Correlation-Id"));
                assertThat(answer.json().at("/details").toString()).isEqualTo("[]");
                assertThat(answer.json().at("/errors").toString()).isEqualTo("[]");
                assertThat(answer.json().at("/messageParams").isObject()).isTrue();
                assertThat(answer.json().at("/messageWithParams").isString()).isTrue();
            }
        }
    }

    @Test
    void shouldSayWhichMethodsAreAllowed() {
        TestServer.Reply reply = server.get(SESSIONS);

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).contains("POST");
    }

    @Test
    void shouldNotKnowOtherOperations() {
        TestServer.Reply reply = server.get("/api/v2/nothing");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("/code")).isEqualTo("not.found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense", "*"})
    void shouldRefuseBodiesThatAreNotJson(String type) {
        TestServer.Reply reply = server.send(server.request(SESSIONS)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(TestServer.launchBody(TestServer.BOT))));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.text("/code")).isEqualTo("unsupported.media.type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "Application/JSON;charset=UTF-8",
                "application/vnd.api+json"
            })
    void shouldTakeEveryFormOfTheJsonType(String type) {
        TestServer.Reply reply = server.send(server.request(SESSIONS)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(TestServer.launchBody(TestServer.BOT))));

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    @Test
    void shouldTakeAJsonTypeWithoutBody() {
        assertThat(server.send(server.request("/api/v2/textbots/bots/search")
                                .header("Content-Type", "application/json")
                                .GET())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "\"x\"",
                "5",
                "{",
                "{\"flow\": {\"id\": }}",
                "{} {}",
                "\u0000",
                "   ",
                "{\"flow\": 1e5, \"flow\": 2}",
                "\ufeff"
            })
    void shouldRefuseBodiesThatAreNoRequest(String body) {
        TestServer.Reply reply = server.post(SESSIONS, body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("bad.request");
    }

    @Test
    void shouldRefuseTextThatIsNoUtf8() {
        byte[] body = TestServer.launchBody(TestServer.BOT)
                .replace("\"externalSessionId\": \"\"", "\"externalSessionId\": \"\u00e4\"")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(server.send(server.request(SESSIONS)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(body)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void shouldRefuseDepthAndLongNumbers() {
        String deep = "[".repeat(400_000);
        String number = "9".repeat(400_000);

        assertThat(server.post(SESSIONS, "{\"x\": " + deep).status()).isEqualTo(400);
        assertThat(server.post(SESSIONS, "{\"x\": " + number + "}").status()).isEqualTo(400);
        assertThat(server.post(SESSIONS, "{\"x\": 0." + number + "}").status()).isEqualTo(400);
    }

    @Test
    void shouldTakeChunkedTurnsAndTokenRequests() throws IOException {
        String session = server.launch(TestServer.BOT);
        try (RawSocket socket = new RawSocket(server.port())) {
            RawSocket.Answer token = socket.send("POST /oauth/token HTTP/1.1\nHost: localhost\n"
                            + "Authorization: " + TestServer.basic("parley-dev", "parley-dev-secret")
                            + "\nContent-Type: application/x-www-form-urlencoded\nTransfer-Encoding: chunked\n\n"
                            + "a\ngrant_type\n13\n=client_credentials\n0\n\n")
                    .read();
            assertThat(token.status()).as(token.toString()).isEqualTo(200);

            RawSocket.Answer turn = socket.send("POST " + SESSIONS + "/" + session + "/turns HTTP/1.1\n"
                            + "Host: localhost\nAuthorization: Bearer "
                            + token.json().at("/access_token").stringValue()
                            + "\nContent-Type: application/json; charset=utf-8\nTransfer-Encoding: chunked\n\n"
                            + "12\n{\"inputEventType\":\n7\n\"NoOp\"}\n0\n\n")
                    .read();
            assertThat(turn.status()).as(turn.toString()).isEqualTo(200);
        }
    }

    @Test
    void shouldRefuseBrokenChunks() throws IOException {
        try (RawSocket socket = new RawSocket(server.port())) {
            RawSocket.Answer answer = socket.send("POST " + SESSIONS + " HTTP/1.1\nHost: localhost\n"
                            + "Authorization: Bearer " + server.token()
                            + "\nContent-Type: application/json\nTransfer-Encoding: chunked\n\nzz\n{}\n0\n\n")
                    .read();

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().at("/code").stringValue()).isEqualTo("bad.request");
        }
    }

    @Test
    void shouldTakeABodyOfExactlyTheLimitAndRefuseOneByteMore() {
        String start = TestServer.launchBody(TestServer.BOT).trim();
        String exact = start + " ".repeat(MEBI - start.length());

        assertThat(server.post(SESSIONS, exact).status()).isEqualTo(200);
        assertTooLarge(server.post(SESSIONS, exact + " "));
        assertThat(server.send(chunked(exact)).status()).isEqualTo(200);
        assertTooLarge(server.send(chunked(exact + " ")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12})
    void shouldLetASenderOfTooMuchSeeWhy(int mebibytes) {
        String large = "x".repeat(mebibytes * MEBI);

        assertTooLarge(server.post(SESSIONS, large));
        assertTooLarge(server.send(chunked(large)));
        assertTooLarge(server.send(HttpRequest.newBuilder(server.uri("/oauth/token"))
                .header("Authorization", TestServer.basic("parley-dev", "parley-dev-secret"))
                .POST(BodyPublishers.ofString(large))));
    }

    @Test
    void shouldAnswerWhileTheClientIsStillSendingAndReadOn() throws IOException {
        try (RawSocket socket = new RawSocket(server.port())) {
            socket.send("POST " + SESSIONS + " HTTP/1.1\nHost: localhost\nAuthorization: Bearer " + server.token()
                    + "\nContent-Type: application/json\nContent-Length: " + 8 * MEBI + "\n\n");
            RawSocket.Answer answer = socket.read();
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.header("ININ-Correlation-Id")).hasSize(36);

            byte[] block = new byte[MEBI];
            Arrays.fill(block, (byte) 'x');
            for (int i = 0; i < 8; i++) {
                socket.output().write(block);
            }
            socket.output().flush();
        }
    }

    @Test
    void shouldCloseTheConnectionOnASenderWithoutEnd() throws IOException {
        try (RawSocket socket = new RawSocket(server.port())) {
            socket.send("POST " + SESSIONS + " HTTP/1.1\nHost: localhost\nAuthorization: Bearer " + server.token()
                    + "\nContent-Type: application/json\nContent-Length: " + 1000L * MEBI + "\n\n");
            assertThat(socket.read().status()).isEqualTo(413);
            assertThat(bytesTaken(socket)).isLessThan(64L * MEBI);
        }
    }

    private static long bytesTaken(RawSocket socket) {
        byte[] block = new byte[MEBI];
        long taken = 0;
        try {
            while (taken < 100L * MEBI) {
                socket.output().write(block);
                taken += block.length;
            }
        } catch (IOException closed) {
            return taken;
        }
        return taken;
    }

    private HttpRequest.Builder chunked(String body) {
        return server.request(SESSIONS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
    }

    private static void assertTooLarge(TestServer.Reply reply) {
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.text("/code")).isEqualTo("request.entity.too.large");
        assertThat(reply.text("/message")).endsWith("Maximum bytes: 1048576");
    }
}
