package dev.parley.server;

import dev.parley.server.FuzzedRequest.Bearer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** Makes requests for everything that is described: good ones, nearly good ones, and nonsense. */
final class RequestFuzzer {
    private static final List<String> OTHER_METHODS =
            List.of("HEAD", "OPTIONS", "TRACE", "GET", "POST", "PUT", "PATCH", "DELETE", "BREW");
    private static final List<String> OTHER_TYPES = List.of(
            "application/json;charset=utf-8",
            "application/vnd.x+json",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/octet-stream",
            "nonsense",
            "a/b/c; d");
    private static final List<String> ORIGINS =
            List.of("http://localhost:3000", "http://127.0.0.1:1", "https://evil.example", "null", "x");
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Over the limit of bodies. */
    private static final byte[] HUGE = ("{\"a\":\"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);

    private static final byte[] DEEP = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);

    private final Random random;
    private final FuzzedWords words;
    private final FuzzedJson json;
    private final List<Place> places = new ArrayList<>();
    private final Map<JsonNode, List<JsonNode>> taken = new HashMap<>();

    /** The cookies of a browser on the sign-in pages. */
    final Map<String, String> cookies = new LinkedHashMap<>();

    /** An operation and where it is. */
    private record Place(String method, String template, JsonNode operation) {}

    RequestFuzzer(Random random, FuzzedWords words, JsonNode document) {
        this.random = random;
        this.words = words;
        this.json = new FuzzedJson(random, words, document.at("/components/schemas"));
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(each -> places.add(
                                new Place(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue()))));
    }

    /** The next request to try. */
    FuzzedRequest next() {
        Place place = places.get(random.nextInt(places.size()));
        Map<String, String> headers = new LinkedHashMap<>();
        byte[] body = body(place.operation().path("requestBody").path("content"), place.operation(), headers);
        String method = oneIn(30) ? one(OTHER_METHODS) : place.method();
        if (oneIn(20)) {
            headers.put("Origin", one(ORIGINS));
            headers.put("Access-Control-Request-Method", one(OTHER_METHODS));
        }
        boolean api = place.template().startsWith("/api/");
        if (!api && !cookies.isEmpty() && !oneIn(10)) {
            headers.put(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        Bearer bearer = bearer(place);
        if (place.template().equals("/oauth/token") && !oneIn(10)) {
            bearer = Bearer.NONE;
            String[] client = words.named("client").split(":", 2);
            headers.put("Authorization", TestServer.basic(client[0], client[client.length - 1]));
        }
        return new FuzzedRequest(
                place.template(),
                place.operation(),
                method,
                path(place) + query(place.operation()),
                bearer,
                headers,
                body);
    }

    /** Keeps what an operation took, to spoil it later. */
    void taken(FuzzedRequest request) {
        if (TestServer.JSON.equals(request.headers().get("Content-Type")) && request.body().length < 10_000) {
            List<JsonNode> bodies = taken.computeIfAbsent(request.operation(), each -> new ArrayList<>());
            JsonNode body = dev.parley.api.WireJson.mapper().readTree(request.body());
            if (bodies.size() < 50) {
                bodies.add(body);
            } else {
                bodies.set(random.nextInt(50), body);
            }
        }
    }

    private Bearer bearer(Place place) {
        if (place.operation().get("security").isEmpty()) {
            return oneIn(10) ? one(List.of(Bearer.values())) : Bearer.NONE;
        }
        return random.nextInt(10) < 8 ? (oneIn(4) ? Bearer.USER : Bearer.CLIENT) : one(List.of(Bearer.values()));
    }

    private String path(Place place) {
        StringBuilder path = new StringBuilder();
        for (String segment : place.template().substring(1).split("/", -1)) {
            path.append('/');
            path.append(
                    segment.startsWith("{")
                            ? encoded(words.named(segment.substring(1, segment.length() - 1)))
                            : oneIn(60) ? segment.toUpperCase(Locale.ROOT) : segment);
        }
        return switch (random.nextInt(80)) {
            case 0 -> path + "/";
            case 1 -> path + "/" + encoded(words.any());
            case 2 -> path.toString().replaceFirst("/", "//");
            case 3 -> path + "/../x";
            case 4 -> path + ";a=b";
            default -> path.toString();
        };
    }

    private String query(JsonNode operation) {
        List<String> pairs = new ArrayList<>();
        int generosity = 1 + random.nextInt(4);
        operation.path("parameters").forEach(parameter -> {
            if (parameter.get("in").stringValue().equals("query") && random.nextInt(4) < generosity) {
                String name = parameter.get("name").stringValue();
                pairs.add(name + "=" + encoded(value(parameter.get("schema"), name)));
            }
        });
        if (oneIn(15)) {
            pairs.add(encoded(words.any()) + "=" + encoded(words.any()));
        }
        if (!pairs.isEmpty() && oneIn(15)) {
            pairs.add(pairs.getFirst());
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private String value(JsonNode schema, String name) {
        if (oneIn(12)) {
            return words.any();
        }
        if (schema.path("type").asString("").equals("string") && !schema.has("enum")) {
            return words.named(name);
        }
        JsonNode value = json.fitting(schema);
        return value.isArray()
                ? value.valueStream().map(each -> each.asString("")).collect(Collectors.joining(","))
                : value.asString("");
    }

    private byte[] body(JsonNode content, JsonNode operation, Map<String, String> headers) {
        if (content.isMissingNode()) {
            return oneIn(20) ? any(headers) : new byte[0];
        }
        String type = content.propertyNames().iterator().next();
        headers.put("Content-Type", oneIn(20) ? one(OTHER_TYPES) : type);
        JsonNode schema = content.get(type).path("schema");
        return switch (type) {
            case TestServer.JSON -> jsonBody(schema, operation);
            case FORM -> form(schema);
            default -> bytes();
        };
    }

    private byte[] jsonBody(JsonNode schema, JsonNode operation) {
        List<JsonNode> seen = taken.getOrDefault(operation, List.of());
        JsonNode good = seen.isEmpty() || random.nextBoolean() ? json.fitting(schema) : one(seen);
        return switch (random.nextInt(100)) {
            case 0 -> oneIn(4) ? HUGE : DEEP;
            case 1 -> new byte[0];
            case 2, 3 -> bytes();
            case 4, 5 -> {
                byte[] whole = utf8(good.toString());
                yield java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
            }
            case 6, 7, 8, 9 -> utf8(json.any(3).toString());
            default -> utf8((random.nextBoolean() ? good : json.spoilt(good)).toString());
        };
    }

    private byte[] form(JsonNode schema) {
        List<String> pairs = new ArrayList<>();
        int generosity = 1 + random.nextInt(4);
        schema.path("properties").propertyNames().forEach(name -> {
            if (random.nextInt(4) < generosity) {
                pairs.add(name + "=" + encoded(words.named(name)));
            }
        });
        if (oneIn(15)) {
            pairs.add(words.any());
        }
        return oneIn(40) ? bytes() : utf8(String.join("&", pairs));
    }

    private byte[] any(Map<String, String> headers) {
        headers.put("Content-Type", one(OTHER_TYPES));
        return random.nextBoolean() ? bytes() : utf8(json.any(2).toString());
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
