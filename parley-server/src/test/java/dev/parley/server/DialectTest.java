package dev.parley.server;

import static dev.parley.server.TestServer.BOT;
import static dev.parley.server.TestServer.DIGITAL;
import static dev.parley.server.TestServer.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Clients that no registry of packages has, played byte by byte as wire-contract §0 and §5 describe them (§6 no. 7, 8, 9
 * and 11): login, and the four operations of the Textbots API.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DialectTest {
    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    /** How a client writes its requests. */
    private enum Client {
        PYTHON(
                "Accept-Encoding: identity\nUser-Agent: PureCloud SDK/python\npurecloud-sdk: 257.1.0",
                "application/json",
                "?botType=GenesysBotFlow%2CGenesysDigitalBotFlow&botId=" + BOT + "%2C" + DIGITAL,
                false),
        GO(
                "Accept-Encoding: gzip\nUser-Agent: Go-http-client/1.1\nConnection: close",
                "application/json",
                "?botType=GenesysBotFlow%2CGenesysDigitalBotFlow&pageSize=0&virtualAgentEnabled=false",
                false),
        DOTNET(
                "Accept-Encoding: gzip, deflate, br\nUser-Agent: PureCloud SDK/dotnet\npurecloud-sdk: 270.0.0",
                "application/json; charset=utf-8",
                "?botType=GenesysBotFlow&botType=GenesysDigitalBotFlow&botId=" + BOT + "&botId=" + DIGITAL,
                false),
        GC(
                "Cache-Control: no-cache\nUser-Agent: PureCloud SDK/go-cli\npurecloud-sdk: 110.2.0\nConnection: close",
                "application/json",
                "?botType=GenesysBotFlow",
                true);

        private final String headers;
        private final String jsonType;
        private final String search;
        private final boolean chunked;

        Client(String headers, String jsonType, String search, boolean chunked) {
            this.headers = headers;
            this.jsonType = jsonType;
            this.search = search;
            this.chunked = chunked;
        }

        private String request(String line, String authorization, String type, String text) {
            String body = text.replace("\n", "");
            String head = line + " HTTP/1.1\nHost: localhost\n" + headers + "\nAuthorization: " + authorization
                    + "\nContent-Type: " + type + "\n";
            int length = body.getBytes(StandardCharsets.UTF_8).length;
            if (chunked && length > 0) {
                return head + "Transfer-Encoding: chunked\n\n" + Integer.toHexString(length) + "\n" + body + "\n0\n\n";
            }
            return head + (length > 0 ? "Content-Length: " + length + "\n" : "") + "\n" + body;
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldConverse(Client client) throws IOException {
        String basic = TestServer.basic("parley-dev", "parley-dev-secret");
        RawSocket.Answer login = send(client.request(
                "POST /oauth/token", basic, "application/x-www-form-urlencoded", "grant_type=client_credentials"));
        assertThat(login.status()).as(login.toString()).isEqualTo(200);
        String bearer = "Bearer " + login.json().at("/access_token").stringValue();

        RawSocket.Answer found =
                send(client.request("GET /api/v2/textbots/bots/search" + client.search, bearer, client.jsonType, ""));
        assertThat(found.status()).as(found.toString()).isEqualTo(200);
        assertThat(found.body()).contains(BOT);

        RawSocket.Answer launched = post(client, bearer, SESSIONS, TestServer.launchBody(BOT));
        assertThat(launched.status()).as(launched.toString()).isEqualTo(200);
        String turns = SESSIONS + "/" + launched.json().at("/id").stringValue() + "/turns";
        RawSocket.Answer greeting = post(client, bearer, turns, TestServer.noOp());
        RawSocket.Answer turn = post(
                client,
                bearer,
                turns,
                TestServer.saysAfter(greeting.json().at("/id").stringValue(), "tea"));
        assertThat(turn.status()).as(turn.toString()).isEqualTo(200);
        assertThat(turn.header("inin-ratelimit-count")).as("exactly this name").isNotEmpty();

        RawSocket.Answer executed =
                post(client, bearer, "/api/v2/textbots/bots/execute", """
                {"botId": "%s", "integrationId": "local", "botSessionId": "%s",
                 "postTextMessage": {"type": "Text", "text": ""}}""".formatted(BOT, UUID.randomUUID()));
        assertThat(executed.status()).as(executed.toString()).isEqualTo(200);
    }

    /** Go and {@code gc} print the message and the correlation id of errors, and need JSON for that. */
    @ParameterizedTest
    @EnumSource
    void shouldReadErrors(Client client) throws IOException {
        String bearer = "Bearer " + server.token();
        RawSocket.Answer refused = post(client, bearer, SESSIONS + "/nobody/turns", TestServer.noOp());

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.json().at("/message").stringValue()).isNotEmpty();
        assertThat(refused.json().at("/contextId").stringValue())
                .isNotEmpty()
                .isEqualTo(refused.header("ININ-Correlation-Id"));
        assertThat(refused.header("inin-ratelimit-allowed")).isNotEmpty();
    }

    /** Header names are those of the platform, byte for byte, whoever refuses a request (§6 no. 10). */
    @ParameterizedTest(name = "6.10 {0}")
    @CsvSource(delimiter = '|', textBlock = """
            no token            | GET /api/v2/tokens/me HTTP/1.1\\nHost: localhost\\n\\n                           | 401 | false
            an unknown token    | GET /api/v2/tokens/me HTTP/1.1\\nHost: localhost\\nAuthorization: Bearer x\\n\\n | 401 | false
            an unknown route    | GET /api/v2/nothing HTTP/1.1\\nHost: localhost\\nAUTH\\n\\n                      | 404 | true
            a foreign route     | GET /nothing HTTP/1.1\\nHost: localhost\\n\\n                                    | 404 | false
            another method      | PUT /api/v2/tokens/me HTTP/1.1\\nHost: localhost\\nAUTH\\n\\n                    | 405 | true
            plain text          | POST SESSIONS HTTP/1.1\\nHost: localhost\\nAUTH\\nContent-Type: text/plain\\nContent-Length: 1\\n\\nx | 415 | true
            too much            | POST SESSIONS HTTP/1.1\\nHost: localhost\\nAUTH\\nContent-Type: application/json\\nContent-Length: 9999999\\n\\n | 413 | false
            no HTTP             | nonsense\\nHost: localhost\\n\\n                                                   | 400 | false
            no host             | GET /api/v2/tokens/me HTTP/1.1\\n\\n                                             | 400 | false
            """)
    void shouldNameHeadersAsThePlatformDoes(String what, String request, int status, boolean counted)
            throws IOException {
        RawSocket.Answer answer = send(request.replace("\\n", "\n")
                .replace("SESSIONS", SESSIONS)
                .replace("AUTH", "Authorization: Bearer " + server.token()));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("ININ-Correlation-Id")).as(answer.toString()).hasSize(36);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        if (counted) {
            assertThat(answer.header("inin-ratelimit-count")).isNotEmpty();
            assertThat(answer.header("inin-ratelimit-allowed")).isNotEmpty();
            assertThat(answer.header("inin-ratelimit-reset")).isNotEmpty();
        }
    }

    private RawSocket.Answer post(Client client, String bearer, String path, String json) throws IOException {
        return send(client.request("POST " + path, bearer, client.jsonType, json));
    }

    private RawSocket.Answer send(String request) throws IOException {
        try (RawSocket socket = new RawSocket(server.port())) {
            return socket.send(request).read();
        }
    }
}
