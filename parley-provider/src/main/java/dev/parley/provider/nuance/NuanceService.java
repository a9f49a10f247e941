package dev.parley.provider.nuance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.api.WireJson;
import dev.parley.provider.ProviderTurn.FailureCode;
import dev.parley.provider.SendFailure;
import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The dialogue service over HTTP: start, execute, stop (providers-and-channels §4.3). No call is made twice. */
final class NuanceService {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(2);

    private final URI base;
    private final Outgoing outgoing;
    private final NuanceTokens tokens;

    NuanceService(URI base, Outgoing outgoing, NuanceTokens tokens) {
        this.base = base;
        this.outgoing = outgoing;
        this.tokens = tokens;
    }

    /** Starts a dialogue with a model; the whole answer. */
    NuanceAnswer<ObjectNode> start(NuanceSettings.Client client, String model, ObjectNode body, TimeLeft time) {
        return post(client, "start", model, body, time);
    }

    /** Lets a dialogue go on with an input; the whole answer. */
    NuanceAnswer<ObjectNode> execute(NuanceSettings.Client client, String session, ObjectNode payload, TimeLeft time) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("payload", payload);
        return post(client, "execute", session, body, time);
    }

    /** Ends a dialogue that would else wait for its own time; whether it worked matters to nobody. */
    void stop(NuanceSettings.Client client, String session, TimeLeft time) {
        post(client, "stop", session, JsonNodeFactory.instance.objectNode(), time.atMost(LONGEST_STOP));
    }

    private NuanceAnswer<ObjectNode> post(
            NuanceSettings.Client client, String call, String of, ObjectNode body, TimeLeft time) {
        return tokens.token(client, time).then(token -> send(client, token, call, of, body, time));
    }

    private NuanceAnswer<ObjectNode> send(
            NuanceSettings.Client client, String token, String call, String of, ObjectNode body, TimeLeft time) {
        Duration left = time.now();
        if (left.isZero()) {
            return failed(FailureCode.TIMEOUT, "Nuance did not answer in time.");
        }
        OutgoingAnswer answer = outgoing.send(new OutgoingRequest(
                "POST",
                URI.create(base + "/" + call + "/" + URLEncoder.encode(of, UTF_8)),
                Map.of(
                        "authorization", "Bearer " + token,
                        "content-type", "application/json",
                        "accept", "application/json"),
                OutgoingRequest.Body.of(WireJson.mapper().writeValueAsString(body)),
                left,
                OutgoingRequest.STANDARD_MOST_BYTES));
        if (!(answer instanceof OutgoingAnswer.Answered answered)) {
            return new NuanceAnswer.Missing<>(SendFailure.of(answer).orElseThrow());
        }
        if (answered.status() == UNAUTHORIZED) {
            tokens.forget(client);
        }
        Optional<ObjectNode> came = object(answered.body());
        if (answered.status() / 100 != 2) {
            return NuanceAnswer.failed(
                    FailureCode.ERROR_RESPONSE,
                    "Nuance answers to '" + call + "' with " + answered.status() + detail(answered),
                    came.orElseGet(JsonNodeFactory.instance::objectNode));
        }
        return came.<NuanceAnswer<ObjectNode>>map(NuanceAnswer.Came::new)
                .orElseGet(() -> failed(FailureCode.INVALID_RESPONSE, "The answer of Nuance is no JSON object."));
    }

    /** What the header says that the gateway of the service adds; nothing about credentials. */
    private static String detail(OutgoingAnswer.Answered answered) {
        if (answered.status() == UNAUTHORIZED || answered.status() == FORBIDDEN) {
            return ": it does not take the credentials.";
        }
        List<String> messages = answered.headers().getOrDefault("grpc-message", List.of());
        return messages.isEmpty() ? "." : ": " + unescaped(messages.getFirst());
    }

    /** Such messages have their special characters as percent signs and digits. */
    private static String unescaped(String message) {
        try {
            return URLDecoder.decode(message.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return message;
        }
    }

    private static Optional<ObjectNode> object(String body) {
        try {
            return WireJson.mapper().readTree(body) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static NuanceAnswer<ObjectNode> failed(FailureCode code, String message) {
        return NuanceAnswer.failed(code, message, JsonNodeFactory.instance.objectNode());
    }
}
