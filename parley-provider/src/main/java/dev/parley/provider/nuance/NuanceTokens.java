package dev.parley.provider.nuance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.api.WireJson;
import dev.parley.provider.ProviderTurn.FailureCode;
import dev.parley.provider.SendFailure;
import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Access tokens of OAuth 2 by client credentials. A token is kept until shortly before it ends, because Nuance allows about
 * 50 calls for tokens a minute (providers-and-channels §4.3); callers that want the same one wait for the first.
 */
final class NuanceTokens {
    /** How long before its end a token is not used any more, so that it does not end on the way. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private static final int MOST_BYTES = 64 << 10;

    private final URI uri;
    private final Outgoing outgoing;
    private final InstantSource clock;
    private final Map<String, Held> clients = new ConcurrentHashMap<>();

    NuanceTokens(URI uri, Outgoing outgoing, InstantSource clock) {
        this.uri = uri;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** The token of a client, and who may fetch it. */
    private static final class Held {
        private final ReentrantLock fetching = new ReentrantLock();
        private volatile @Nullable Token token;
    }

    private record Token(String value, Instant until) {
        @Override
        public String toString() {
            return "***";
        }
    }

    NuanceAnswer<String> token(NuanceSettings.Client client, TimeLeft time) {
        Held held = clients.computeIfAbsent(client.id(), id -> new Held());
        Optional<String> known = known(held);
        if (known.isPresent()) {
            return new NuanceAnswer.Came<>(known.get());
        }
        try {
            if (!held.fetching.tryLock(time.now().toNanos(), TimeUnit.NANOSECONDS)) {
                return late();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return late();
        }
        try {
            return known(held)
                    .<NuanceAnswer<String>>map(NuanceAnswer.Came::new)
                    .orElseGet(() -> fetch(client, held, time));
        } finally {
            held.fetching.unlock();
        }
    }

    /** Drops a token that Nuance has refused. */
    void forget(NuanceSettings.Client client) {
        clients.remove(client.id());
    }

    private Optional<String> known(Held held) {
        return Optional.ofNullable(held.token)
                .filter(token -> clock.instant().isBefore(token.until()))
                .map(Token::value);
    }

    private NuanceAnswer<String> fetch(NuanceSettings.Client client, Held held, TimeLeft time) {
        if (time.now().isZero()) {
            return late();
        }
        OutgoingAnswer answer = outgoing.send(new OutgoingRequest(
                "POST",
                uri,
                Map.of(
                        "authorization", basic(client),
                        "content-type", "application/x-www-form-urlencoded",
                        "accept", "application/json"),
                OutgoingRequest.Body.of("grant_type=client_credentials&scope=dlg"),
                time.now(),
                MOST_BYTES));
        if (!(answer instanceof OutgoingAnswer.Answered answered)) {
            return new NuanceAnswer.Missing<>(SendFailure.of(answer).orElseThrow());
        }
        if (answered.status() != 200) {
            return failed(
                    FailureCode.ERROR_RESPONSE,
                    "Nuance gives no token for the credentials (" + answered.status() + ").");
        }
        JsonNode body = json(answered.body());
        String value = body.path("access_token").asString("");
        if (value.isEmpty()) {
            return failed(FailureCode.INVALID_RESPONSE, "The answer of Nuance's token endpoint has no 'access_token'.");
        }
        long seconds = body.path("expires_in").asLong(0);
        held.token = new Token(
                value,
                clock.instant().plusSeconds(Math.clamp(seconds, 0, 86_400)).minus(MARGIN));
        return new NuanceAnswer.Came<>(value);
    }

    /** Ids of clients have colons, so both halves are encoded first. */
    private static String basic(NuanceSettings.Client client) {
        String pair = URLEncoder.encode(client.id(), UTF_8) + ":"
                + URLEncoder.encode(client.secret().value(), UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    private static JsonNode json(String body) {
        try {
            return WireJson.mapper().readTree(body);
        } catch (JacksonException broken) {
            return JsonNodeFactory.instance.missingNode();
        }
    }

    private static NuanceAnswer<String> late() {
        return failed(FailureCode.TIMEOUT, "Nuance gave no token in time.");
    }

    private static NuanceAnswer<String> failed(FailureCode code, String message) {
        return NuanceAnswer.failed(code, message, JsonNodeFactory.instance.objectNode());
    }
}
