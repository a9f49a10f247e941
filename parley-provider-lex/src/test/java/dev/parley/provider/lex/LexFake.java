package dev.parley.provider.lex;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Lex over HTTP: it says what it is told to, writes down what it is asked, and refuses what is not signed well. */
final class LexFake implements AutoCloseable {
    static final String KEY_ID = "AKIDEXAMPLE";
    static final String KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    /**
     * What it was asked.
     *
     * @param line method and path as they stand in the request
     * @param headers the headers, names in lower case
     * @param body the body
     */
    record Asked(String line, Map<String, String> headers, String body) {}

    /** What it does with a request. */
    interface Reaction {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Queue<Reaction> reactions = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    LexFake() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::react);
        server.start();
    }

    String endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort()).toString();
    }

    List<Asked> asked() {
        return asked;
    }

    LexFake then(Reaction reaction) {
        reactions.add(reaction);
        return this;
    }

    /** Answers 200 with a file of the test's resources. */
    LexFake answers(String file) {
        try (InputStream content = LexFake.class.getResourceAsStream("/" + file)) {
            return says(200, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    LexFake says(int status, String body) {
        return then(exchange -> send(exchange, status, body));
    }

    /** Refuses as AWS does. */
    LexFake refuses(int status, String type, String message) {
        return then(exchange -> {
            exchange.getResponseHeaders().set("x-amzn-ErrorType", type + ":http://internal.amazon.com/coral/");
            send(exchange, status, "{\"message\":\"" + message + "\"}");
        });
    }

    /** Never answers. */
    LexFake hangs() {
        return then(exchange -> await());
    }

    /** Begins an answer and never ends it. */
    LexFake drips() {
        return then(exchange -> {
            exchange.getResponseHeaders().set("content-type", "application/json");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await();
        });
    }

    /** Closes the connection without a word. */
    LexFake hangsUp() {
        return then(HttpExchange::close);
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void react(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        Asked request = new Asked(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        asked.add(request);
        Optional<String> mistake = Signature.mistake(request, KEY_ID, KEY);
        if (mistake.isPresent()) {
            exchange.getResponseHeaders().set("x-amzn-ErrorType", "InvalidSignatureException");
            send(exchange, 403, "{\"message\":\"" + mistake.get() + "\"}");
        } else {
            reactions.remove().to(exchange);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().putIfAbsent("content-type", List.of("application/json"));
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
