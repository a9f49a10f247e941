package dev.parley.provider.lex;

import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through a whole turn that leaves the process nowhere. The first call of the SDK loads classes for about a second,
 * which would else be at the cost of the first caller's deadline (providers-and-channels §2.4).
 */
final class Rehearsal implements Outgoing {
    static void of(LexSettings settings) {
        try (LexRuntime runtime = settings.version().runtime(settings, new Rehearsal())) {
            runtime.say(
                    new LexRuntime.Words(new LexTarget("Bot", "Alias", "en_US"), "session", "text", null, null),
                    new LexExchange(Duration.ofSeconds(1)));
        }
    }

    /**
     * What keeps the SDK from making a client: profile files of AWS on this machine, which it reads although nothing in them
     * counts.
     */
    static Optional<String> mistake(LexSettings settings) {
        try {
            settings.version().runtime(settings, new Rehearsal()).close();
            return Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException unreadable) {
            return Optional.of(
                    "The AWS SDK cannot read the profile files of this machine (" + unreadable.getMessage()
                            + "): correct them, or set AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE to files that are not there.");
        }
    }

    @Override
    public OutgoingAnswer send(OutgoingRequest request) {
        return new OutgoingAnswer.Answered(200, Map.of("content-type", List.of("application/json")), "{}");
    }

    @Override
    public Optional<String> refusal(URI endpoint) {
        return Optional.empty();
    }
}
