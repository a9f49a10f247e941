package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Without a token, a client gets a token and learns that the server is there; with a signed URL of a job it sends or gets a flow. Nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenOperationsTest {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW");
    private static final List<String> NO_TOKENS =
            List.of("", "Bearer", "Bearer ", "Bearer rubbish", TestServer.basic("parley-dev", "parley-dev-secret"));

    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    /**
     * An operation.
     *
     * @param method the HTTP method
     * @param path the path with its variables
     * @param open whether it needs no token
     */
    record Operation(String method, String path, boolean open) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Operation> operations() {
        return ApiContract.get().document().get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(each -> new Operation(
                                each.getKey().toUpperCase(Locale.ROOT), path.getKey(), isOpen(each.getValue()))));
    }

    private static boolean isOpen(JsonNode operation) {
        return operation.get("security").isEmpty();
    }

    static Stream<String> guardedPaths() {
        return operations()
                .filter(operation -> !operation.open())
                .map(Operation::path)
                .distinct();
    }

    @Test
    void shouldBeOpenOnlyWhereATokenIsGot() {
        assertThat(operations().filter(Operation::open).map(Operation::toString))
                .containsExactlyInAnyOrder(
                        "POST /oauth/token",
                        "GET /oauth/authorize",
                        "POST /oauth/authorize",
                        "GET /oauth/sign-in",
                        "POST /oauth/sign-in",
                        "GET /logout",
                        "GET /parley/health",
                        "PUT /parley/uploads/{jobId}",
                        "GET /parley/downloads/{jobId}");
    }

    @Test
    void shouldDescribeEveryRoute() {
        assertThat(operations().map(Operation::toString))
                .containsAll(RoutesTest.routes().stream()
                        .map(route -> route.method() + " " + route.path())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("guardedPaths")
    void shouldAskForATokenEverywhereElseWhateverTheMethod(String path) {
        for (String method : METHODS) {
            for (String authorization : NO_TOKENS) {
                HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path.replaceAll("\\{\\w+}", "x")))
                        .method(method, BodyPublishers.noBody());
                TestServer.Reply reply =
                        server.send(authorization.isEmpty() ? request : request.header("Authorization", authorization));

                assertThat(reply.status())
                        .as(method + " with '" + authorization + "'")
                        .isIn(401, 405);
            }
        }
    }

    /** Browsers ask without a token whether a page may call. */
    @ParameterizedTest
    @MethodSource("guardedPaths")
    void shouldTellBrowsersWhetherAPageMayCall(String path) {
        TestServer.Reply reply = server.send(HttpRequest.newBuilder(server.uri(path.replaceAll("\\{\\w+}", "x")))
                .header("Origin", "http://localhost:3000")
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.header("Access-Control-Allow-Origin"))
                .isEqualTo(path.startsWith("/api/") ? "http://localhost:3000" : "");
    }
}
