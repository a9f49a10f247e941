package dev.parley.cli.sdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bot behind both bot connectors that books a trip: it asks where and when, and confirms. {@code crash} makes it break
 * off, {@code hang} makes it say nothing until it is closed. It only serves who knows its secret.
 */
final class TravelBot implements AutoCloseable {
    static final String SECRET = "the bot's secret";

    /** What it was sent. */
    final List<JsonNode> log = new CopyOnWriteArrayList<>();

    private final Map<String, String> cities = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    TravelBot() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JsonMapper.shared().readTree(exchange.getRequestBody());
            log.add(request);
            boolean isKnown = SECRET.equals(exchange.getRequestHeaders().getFirst("x-bot-secret"));
            String words = words(request.path("inputMessage"));
            if (words.equals("hang")) {
                closed.await();
            }
            int status = !isKnown ? 403 : words.equals("crash") ? 500 : 200;
            boolean isFirst = exchange.getRequestURI().getPath().equals("/v1");
            byte[] body = answer(request.path("botSessionId").asString(""), words, isFirst)
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static String words(JsonNode message) {
        String pressed = message.at("/content/0/buttonResponse/payload").asString("");
        return pressed.isEmpty() ? message.path("text").asString("") : pressed;
    }

    private ObjectNode answer(String session, String words, boolean isFirst) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        String replies = isFirst ? "replymessages" : "replyMessages";
        if (words.equals("hi")) {
            answer.put("botState", isFirst ? "MOREDATA" : "MoreData")
                    .withArray(replies)
                    .addObject()
                    .put("type", "Text")
                    .put("text", "Where to?");
        } else if (!cities.containsKey(session)) {
            cities.put(session, words);
            ObjectNode reply = answer.put("botState", isFirst ? "MOREDATA" : "MoreData")
                    .withArray(replies)
                    .addObject()
                    .put("type", "Structured")
                    .put("text", "When?");
            for (String day : List.of("Today", "Tomorrow")) {
                reply.withArray("content")
                        .addObject()
                        .put("contentType", "QuickReply")
                        .putObject("quickReply")
                        .put("text", day)
                        .put("payload", day.substring(0, 3));
            }
        } else if (words.equals("yes")) {
            answer.put("botState", isFirst ? "COMPLETE" : "Complete").put("intent", "BookTrip");
            answer.withArray(replies).addObject().put("type", "Text").put("text", "Have a good trip!");
            String city = cities.remove(session);
            if (isFirst) {
                answer.putObject("slotValues").put("city", city).put("nights", 2);
            } else {
                answer.withArray("entities")
                        .addObject()
                        .put("name", "city")
                        .put("type", "String")
                        .put("value", city);
                answer.withArray("entities")
                        .addObject()
                        .put("name", "nights")
                        .put("type", "Integer")
                        .put("value", "2");
            }
        } else {
            answer.put("botState", isFirst ? "MOREDATA" : "MoreData")
                    .withArray(replies)
                    .addObject()
                    .put("type", "Text")
                    .put("text", cities.get(session) + ", " + words + ": is that right?");
        }
        return answer;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
