package dev.parley.provider.dialogflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.Duration;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import dev.parley.api.WireJson;
import dev.parley.provider.BotProvider;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.Answered;
import dev.parley.provider.dialogflow.FakeGoogle.Answer;
import dev.parley.provider.dialogflow.FakeGoogle.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whole conversations. A file has for each turn what the caller sends and what Google answers; the one beside it what Google
 * was sent, with the headers, and what the adapter made of the answer. {@code -Dparley.update=true} writes the latter.
 */
class ConversationsTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/parley/provider/dialogflow");

    /** Knows a type that details of failures may be in, as Google's side does. */
    private static final JsonFormat.Parser PARSER = JsonFormat.parser()
            .usingTypeRegistry(JsonFormat.TypeRegistry.newBuilder()
                    .add(Duration.getDescriptor())
                    .build());

    @ParameterizedTest
    @ValueSource(strings = {"es-pizza", "es-environment", "cx-parcel", "cx-hand-off"})
    void shouldTalk(String name) throws Exception {
        JsonNode script = WireJson.mapper().readTree(Files.readString(FOLDER.resolve(name + ".json")));
        boolean isCx = name.startsWith("cx");

        ArrayNode told = WireJson.mapper().createArrayNode();
        try (FakeGoogle google = new FakeGoogle();
                BotProvider provider = Calls.open(
                        isCx ? DialogflowProviderFactory.CX : DialogflowProviderFactory.ES,
                        google,
                        properties(script.path("properties")))) {
            String state = "";
            for (JsonNode turn : script.path("turns")) {
                google.answer(new Answer.Message(response(isCx, turn.path("google"))));
                ProviderTurn answer = provider.turn(Calls.call(turn.path("caller"), state));

                assertThat(answer).isInstanceOf(Answered.class);
                Request request = google.requests().getLast();
                told.addObject()
                        .put("method", request.service() + "/DetectIntent")
                        .put("routing", request.header("x-goog-request-params"))
                        .put("account", claims(request))
                        .set("asked", ProtoJson.of(request(isCx, request.bytes())))
                        .set("answered", inOrder((Answered) answer));
                state = ((Answered) answer).state();
            }
            assertThat(google.requests()).hasSameSizeAs(script.path("turns"));
        }
        compare(FOLDER.resolve(name + ".expected.json"), told);
    }

    private static String claims(Request request) throws Exception {
        JsonNode claims = TestKey.claims(request.header("authorization"));
        return claims.path("iss").stringValue() + " " + claims.path("scope").stringValue();
    }

    /** Slots of an answer have no order. */
    private static ObjectNode inOrder(Answered answer) {
        ObjectNode json = WireJson.mapper().valueToTree(answer);
        json.set("slots", WireJson.mapper().valueToTree(new TreeMap<>(answer.slots())));
        return json;
    }

    private static Map<String, String> properties(JsonNode json) {
        return json.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, property -> property.getValue().stringValue()));
    }

    private static ByteString response(boolean isCx, JsonNode json) throws InvalidProtocolBufferException {
        Message.Builder response = isCx
                ? com.google.cloud.dialogflow.cx.v3.DetectIntentResponse.newBuilder()
                : com.google.cloud.dialogflow.v2.DetectIntentResponse.newBuilder();
        PARSER.merge(json.toString(), response);
        return response.build().toByteString();
    }

    private static Message request(boolean isCx, ByteString bytes) throws InvalidProtocolBufferException {
        return isCx
                ? com.google.cloud.dialogflow.cx.v3.DetectIntentRequest.parseFrom(bytes)
                : com.google.cloud.dialogflow.v2.DetectIntentRequest.parseFrom(bytes);
    }

    private static void compare(Path expected, JsonNode told) throws IOException {
        String text = WireJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(told) + "\n";
        if (Boolean.getBoolean("parley.update")) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }
}
