package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.WireJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bad input is answered with 4xx in the platform's form, whatever it is. A failure prints the seed that repeats it. */
class GarbageTest {
    private static final TestServer SERVER = TestServer.start();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SESSION = SERVER.launch(TestServer.BOT);
    private static final Deploying DEPLOYING = new Deploying(SERVER);
    private static final String MADE_FLOW = SERVER.post(Deploying.FLOWS, "{\"name\": \"Made\", \"type\": \"BOT\"}")
            .text("/id");
    private static final List<String> PATHS = List.of(
            TestServer.SESSIONS,
            TestServer.SESSIONS + "/" + SESSION + "/turns",
            "/api/v2/textbots/bots/execute",
            Deploying.FLOWS,
            Deploying.FLOWS + "/" + MADE_FLOW + "/versions",
            Deploying.FLOWS + "/export/jobs",
            Deploying.FLOWS + "/validate/jobs");
    private static final List<String> BODIES = List.of(
            TestServer.launchBody(TestServer.BOT),
            TestServer.saysAfter("x", "tea"),
            """
            {"inputEventType": "RichMediaInput", "inputEventRichMedia": {"inputs": [
              {"contentType": "ButtonResponse", "buttonResponse": {"type": "Button", "text": "a", "payload": "b"}},
              {"contentType": "Form", "form": {"response": [{"id": "a", "component": {"buttonResponse": {}}}]}}],
              "messages": [{"eventType": "Presence", "presence": {"type": "Join"}}]},
             "inputEventError": {"code": "a", "message": "b"}}
            """,
            """
            {"botId": "%s", "integrationId": "i", "botSessionId": "s", "botSessionTimeoutMinutes": 30,
             "postTextMessage": {"type": "Text", "text": "a", "content": [{"contentType": "Text", "text":
             {"body": "b"}}]}, "botChannels": ["Call"], "languageCode": "en"}
            """.formatted(TestServer.BOT),
            """
            {"name": "A", "type": "BOT", "description": "b", "division": {"id": "c"}}
            """,
            """
            {"flows": [{"flow": {"id": "%s", "version": "1.0"}, "exportType": "Yaml", "fileName": "a"},
                       {"flow": {"name": "a", "type": "bot"}}]}
            """.formatted(TestServer.BOT),
            DesignSamples.json(Deploying.bot("Made", "Hello")).toString(),
            DesignSamples.nativeModule("Made"));

    private static final List<String> WORDS =
            List.of("", "0", "NoOp", "UserInput", "Text", TestServer.BOT, SESSION, "\ud800", "\u0000", "1e999");
    private static final List<String> NAMES = List.of(
            "flow",
            "id",
            "channel",
            "name",
            "inputEventType",
            "previousTurn",
            "botId",
            "variables",
            "text",
            "inputData");

    @AfterContainer
    static void stop() {
        SERVER.close();
    }

    @Property(tries = 400)
    void shouldSurviveAnySignIn(@ForAll("pairs") List<String> pairs) {
        String form = String.join("&", pairs);
        TestServer.Reply token = SERVER.tokenRequest(form, "Authorization", TestServer.basic("many", "many-secret"));
        assertThat(token.status()).as(form).isIn(200, 400);

        String query = form.replaceAll("[^\\x21-\\x7E]|[\"<>\\\\^`{|}\\[\\]#]", "%22");
        TestServer.Reply page = SERVER.send(HttpRequest.newBuilder(
                URI.create(SERVER.uri("/oauth/authorize") + "?" + query.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"))));
        assertThat(page.status()).as(query).isIn(200, 302, 400);
    }

    @Provide
    Arbitrary<List<String>> pairs() {
        Arbitrary<String> names = Arbitraries.of(
                "grant_type",
                "code",
                "code_verifier",
                "code_challenge",
                "code_challenge_method",
                "refresh_token",
                "client_id",
                "redirect_uri",
                "response_type",
                "state",
                "prompt",
                "orgName",
                "assertion",
                "x");
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.of(
                        "authorization_code",
                        "refresh_token",
                        "client_credentials",
                        "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml2-bearer",
                        "many",
                        "portal",
                        "https%3A%2F%2Fportal.example%2Fcb",
                        "https%3A%2F%2Fmany.example%2Fone",
                        "code",
                        "token",
                        "S256",
                        "login",
                        "Test+Org",
                        "%00",
                        "%zz",
                        "%22%5C%C5%9F",
                        ""),
                Arbitraries.strings().ofMaxLength(60));
        return Combinators.combine(names, values)
                .as((name, value) -> name + "=" + value.replace("&", ""))
                .list()
                .ofMaxSize(7);
    }

    @Property(tries = 400)
    void shouldSurviveAnyJson(@ForAll("paths") String path, @ForAll("json") JsonNode body) {
        assertSound(SERVER.post(path, body.toString()));
    }

    @Property(tries = 1200)
    void shouldSurviveAnyChangeOfAGoodRequest(
            @ForAll("paths") String path,
            @ForAll("bodies") String body,
            @ForAll("places") int place,
            @ForAll("json") JsonNode other) {
        JsonNode good = WireJson.mapper().readTree(body);
        assertSound(SERVER.post(
                path, replaced(good, new AtomicInteger(place), other).toString()));
    }

    @Property(tries = 300)
    void shouldSurviveAnyBytes(@ForAll("paths") String path, @ForAll byte[] bytes) {
        assertSound(SERVER.send(SERVER.request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(bytes))));
    }

    @Property(tries = 200)
    void shouldSurviveAnyUpload(@ForAll("texts") String text, @ForAll("places") int place) {
        String flow = Deploying.bot("Uploaded", "Hello");
        int cut = flow.length() * place / 30;
        for (String upload : List.of(text, flow.substring(0, cut) + text + flow.substring(cut))) {
            assertThat(DEPLOYING.deploy(upload).text("/status")).isIn("Success", "Failure");
        }
    }

    @Property(tries = 300)
    void shouldSurviveAnyTokenRequest(@ForAll("headers") String authorization, @ForAll("texts") String form) {
        TestServer.Reply reply = SERVER.send(HttpRequest.newBuilder(SERVER.uri("/oauth/token"))
                .header("Authorization", authorization)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.text("/error")).isNotEmpty();
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(PATHS);
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(BODIES);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 30);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> headers() {
        Arbitrary<String> words = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(40);
        return Arbitraries.oneOf(
                words, words.map(word -> "Basic " + word), words.map(word -> TestServer.basic(word, "x")));
    }

    @Provide
    Arbitrary<JsonNode> json() {
        return Arbitraries.randomValue(random -> value(random, 3));
    }

    private static JsonNode value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.stringNode(WORDS.get(random.nextInt(WORDS.size())));
            case 3 -> NODES.stringNode(text(random));
            case 4 -> NODES.numberNode(random.nextLong());
            case 5 ->
                NODES.numberNode(new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(700) - 350));
            case 6 -> {
                ArrayNode array = NODES.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(value(random, depth - 1));
                }
                yield array;
            }
            default -> {
                ObjectNode object = NODES.objectNode();
                for (int i = random.nextInt(5); i > 0; i--) {
                    String name = random.nextBoolean() ? NAMES.get(random.nextInt(NAMES.size())) : text(random);
                    object.set(name, value(random, depth - 1));
                }
                yield object;
            }
        };
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 0x1_0000)
                .collect(StringBuilder::new, (text, unit) -> text.append((char) unit), StringBuilder::append)
                .toString();
    }

    /** A copy in which the node of that number, counted depth first, is another. */
    private static JsonNode replaced(JsonNode node, AtomicInteger place, JsonNode other) {
        if (place.getAndDecrement() == 0) {
            return other;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = NODES.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), replaced(field.getValue(), place, other)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = NODES.arrayNode();
            array.forEach(item -> copy.add(replaced(item, place, other)));
            return copy;
        }
        return node;
    }

    private static void assertSound(TestServer.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isLessThan(500);
        if (reply.status() != 200) {
            assertThat(reply.json().get("status").intValue()).isEqualTo(reply.status());
            assertThat(reply.text("/contextId")).isEqualTo(reply.header("ININ-Correlation-Id"));
            assertThat(reply.text("/message")).isNotEmpty();
        }
    }
}
