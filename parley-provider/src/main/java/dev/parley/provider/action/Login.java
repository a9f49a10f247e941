package dev.parley.provider.action;

import dev.parley.engine.port.DataAnswer;
import dev.parley.provider.Integration;
import dev.parley.provider.Secret;
import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OAuth 2 login of one integration, with client credentials (RFC 6749 §4.4). A token serves all calls until shortly before
 * it expires; of several calls that need a new one, one gets it and the others wait.
 */
final class Login {
    static final String ADDRESS = "loginUrl";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration STANDARD_LIFE = Duration.ofMinutes(5);
    private static final Duration LONGEST_LIFE = Duration.ofHours(24);
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 65_536;

    private final Integration integration;
    private final Outgoing outgoing;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Kept kept;

    private record Kept(ObjectNode response, Instant until) {}

    Login(Integration integration, Outgoing outgoing, InstantSource clock) {
        this.integration = integration;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** Whether an integration has one. */
    static boolean isWanted(Integration integration) {
        return integration.property(ADDRESS).isPresent();
    }

    /** What the token endpoint answered: {@code access_token} and what else came with it. */
    ObjectNode response(Duration deadline) throws StepFailedException {
        long end = System.nanoTime() + deadline.toNanos();
        try {
            if (!lock.tryLock(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StepFailedException(new DataAnswer.Timeout());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StepFailedException(new DataAnswer.Timeout());
        }
        try {
            if (kept == null || !clock.instant().isBefore(kept.until())) {
                kept = fetched(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
            return kept.response();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets a token that the other host no longer takes; not one that is newer. */
    void forget(ObjectNode response) {
        lock.lock();
        try {
            if (kept != null && kept.response().equals(response)) {
                kept = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private Kept fetched(Duration deadline) throws StepFailedException {
        OutgoingAnswer answer = outgoing.send(request(deadline));
        if (answer instanceof OutgoingAnswer.TimedOut) {
            throw new StepFailedException(new DataAnswer.Timeout());
        }
        if (!(answer instanceof OutgoingAnswer.Answered answered)) {
            throw new StepFailedException(ActionFailures.login(
                    switch (answer) {
                        case OutgoingAnswer.Forbidden(String reason) -> "The loginUrl may not be called. " + reason;
                        case OutgoingAnswer.Unreachable(String reason) -> "The loginUrl failed. " + reason;
                        default -> "The loginUrl answered too much.";
                    }));
        }
        if (answered.status() != 200
                || !(json(answered.body()).orElse(null) instanceof ObjectNode response)
                || !response.path("access_token").isString()) {
            throw new StepFailedException(ActionFailures.login("The login of the integration '" + integration.name()
                    + "' failed with HTTP status " + answered.status() + "; check its clientId and clientSecret."));
        }
        Duration life = response.path("expires_in").isNumber()
                ? Duration.ofSeconds(response.path("expires_in").asLong(0))
                : STANDARD_LIFE;
        Duration used = life.compareTo(LONGEST_LIFE) > 0 ? LONGEST_LIFE : life.minus(MARGIN);
        return new Kept(response, clock.instant().plus(used));
    }

    private OutgoingRequest request(Duration deadline) throws StepFailedException {
        Optional<URI> address = ActionAddress.of(integration.property(ADDRESS).orElse(""));
        Optional<Secret> id = integration.credential("clientId");
        Optional<Secret> secret = integration.credential("clientSecret");
        if (address.isEmpty() || id.isEmpty() || secret.isEmpty()) {
            throw new StepFailedException(ActionFailures.login("The integration '" + integration.name()
                    + "' has a loginUrl, so it needs that to be a whole address, and the credentials clientId and"
                    + " clientSecret."));
        }
        String basic = encoded(id.get().value()) + ":" + encoded(secret.get().value());
        String scope = integration
                .property("scope")
                .map(each -> "&scope=" + encoded(each))
                .orElse("");
        return new OutgoingRequest(
                "POST",
                address.get(),
                Map.of(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "application/json"),
                OutgoingRequest.Body.of("grant_type=client_credentials" + scope),
                deadline,
                MOST_BYTES);
    }

    private static Optional<Object> json(String body) {
        try {
            return Optional.of(JSON.readTree(body));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
