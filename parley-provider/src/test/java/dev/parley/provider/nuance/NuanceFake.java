package dev.parley.provider.nuance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Nuance over HTTP, token endpoint included: it says what it is told to and writes down what it is asked. */
final class NuanceFake implements AutoCloseable {
    static final String CLIENT_ID = "appID:NMDPTRIAL:geo:us";
    static final String CLIENT_SECRET = "s e/cret";
    /** Both halves of the pair are encoded before they are joined by the only colon. */
    private static final String BASIC = "Basic "
            + Base64.getEncoder()
                    .encodeToString("appID%3ANMDPTRIAL%3Ageo%3Aus:s+e%2Fcret".getBytes(StandardCharsets.UTF_8));

    /** What it does with a request. */
    interface Reaction {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Queue<Reaction> reactions = new ConcurrentLinkedQueue<>();
    private final Queue<Reaction> tokenReactions = new ConcurrentLinkedQueue<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    NuanceFake() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/oauth2/token", this::token);
        server.createContext("/dlg/v1/", this::react);
        server.start();
    }

    Map<String, String> properties() {
        String host = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("uri", host + "/dlg/v1/", "tokenUri", host + "/oauth2/token", "tag.coffee", "A1_C2");
    }

    /** What the dialogue service was asked: the path behind its base, a space, the body. */
    List<String> asked() {
        return asked;
    }

    /** How many tokens were asked for. */
    int tokens() {
        return tokens.get();
    }

    NuanceFake then(Reaction reaction) {
        reactions.add(reaction);
        return this;
    }

    /** What the token endpoint does next; without this it gives a token for 15 minutes. */
    NuanceFake thenToken(Reaction reaction) {
        tokenReactions.add(reaction);
        return this;
    }

    /** Answers 200 with files of the test's resources, one after another. */
    NuanceFake answers(String... files) {
        for (String file : files) {
            then(says(200, file(file)));
        }
        return this;
    }

    static String file(String name) {
        try (InputStream content = NuanceFake.class.getResourceAsStream("/nuance/" + name + ".json")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Reaction says(int status, String body) {
        return exchange -> send(exchange, status, body);
    }

    /** Refuses as the gateway of the service does. */
    static Reaction refuses(int status, String message) {
        return exchange -> {
            exchange.getResponseHeaders().set("grpc-message", message);
            send(exchange, status, "{\"error\":{\"code\":5}}");
        };
    }

    /** Never answers. */
    Reaction hangs() {
        return exchange -> {
            try {
                closed.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = body(exchange);
        int number = tokens.incrementAndGet();
        Reaction told = tokenReactions.poll();
        if (told != null) {
            told.to(exchange);
        } else if (body.equals("grant_type=client_credentials&scope=dlg")
                && BASIC.equals(exchange.getRequestHeaders().getFirst("authorization"))
                && "application/x-www-form-urlencoded"
                        .equals(exchange.getRequestHeaders().getFirst("content-type"))) {
            send(
                    exchange,
                    200,
                    "{\"access_token\":\"token-" + number + "\",\"expires_in\":900,\"token_type\":\"bearer\"}");
        } else {
            send(exchange, 401, "{\"error\":\"invalid_client\"}");
        }
    }

    private void react(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString().replaceFirst("^/dlg/v1", "") + " " + body(exchange));
        String token = exchange.getRequestHeaders().getFirst("authorization");
        if (exchange.getRequestURI().toString().contains("/stop/")) {
            send(exchange, 200, "{}");
        } else if (("Bearer token-" + tokens.get()).equals(token)
                && "application/json".equals(exchange.getRequestHeaders().getFirst("content-type"))) {
            reactions.remove().to(exchange);
        } else {
            send(exchange, 401, "{\"error\":\"the header was " + token + "\"}");
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
