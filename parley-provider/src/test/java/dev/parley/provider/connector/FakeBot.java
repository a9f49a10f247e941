package dev.parley.provider.connector;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parley.api.WireJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/** A bot that a connector calls: it answers what it is told to, in that order, and notes what it was sent. */
final class FakeBot implements AutoCloseable {
    final List<Sent> log = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    /** What arrived. */
    record Sent(String method, String path, String secret, String correlation, String type, String body) {
        JsonNode json() {
            return WireJson.mapper().readTree(body);
        }
    }

    private record Answer(int status, String body, Duration pause) {}

    FakeBot() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    FakeBot answers(String body) {
        return answers(200, body);
    }

    synchronized FakeBot answers(int status, String body) {
        answers.add(new Answer(status, body, Duration.ZERO));
        return this;
    }

    synchronized FakeBot answersAfter(Duration pause, String body) {
        answers.add(new Answer(200, body, pause));
        return this;
    }

    private synchronized Answer next() {
        return answers.isEmpty() ? new Answer(500, "nothing left to say", Duration.ZERO) : answers.remove();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            log.add(new Sent(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    header(exchange, "X-Secret"),
                    header(exchange, "inin-correlation-id"),
                    header(exchange, "Content-Type"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Answer answer = next();
            Thread.sleep(answer.pause());
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
