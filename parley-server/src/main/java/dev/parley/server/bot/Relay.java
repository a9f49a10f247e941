package dev.parley.server.bot;

import dev.parley.api.textbots.PostTextRequest;
import dev.parley.api.textbots.PostTextResponse;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.Integration;
import dev.parley.provider.ListedBot;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.connector.ConnectorFactory;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.Correlation;
import dev.parley.server.integration.Integrations;
import dev.parley.server.session.KeyedLocks;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Talks to third-party bots in one call (providers-and-channels §0.4). What the caller did wrong is an error of the API;
 * what goes wrong at the provider is an answer whose bot has failed. No message is sent twice.
 */
public final class Relay {
    private final Integrations integrations;
    private final RelayedSessions sessions;
    private final Duration idle;
    private final KeyedLocks turns = new KeyedLocks();

    /** @param idle after which time without a call a session is gone, where the caller does not say */
    public Relay(Integrations integrations, RelayedSessions sessions, Duration idle) {
        this.integrations = integrations;
        this.sessions = sessions;
        this.idle = idle;
    }

    public Outcome<PostTextResponse> execute(PostTextRequest request) {
        Optional<Integration> integration = integrations.find(request.integrationId());
        if (integration.isEmpty()) {
            return Outcome.failed(Refusals.notFound(
                    "integration",
                    request.integrationId(),
                    "no published flow is the bot, and organization.yaml has no such integration with third-party"
                            + " bots"));
        }
        if (integration.get().type().equals(Integrations.DIALOG_ENGINE)) {
            return Outcome.failed(Refusals.botTypeNotSupported("GenesysDialogEngine"));
        }
        Optional<ListedBot> bot = integrations.bot(integration.get(), request.botId());
        if (bot.isEmpty()) {
            return Outcome.failed(Refusals.notFound(
                    "bot",
                    request.botId(),
                    "no published flow has this id, and the integration '"
                            + integration.get().name() + "' lists no such third-party bot"));
        }
        Integer minutes = request.botSessionTimeoutMinutes();
        if (minutes != null && minutes < 1) {
            return Outcome.failed(
                    Refusals.badField("botSessionTimeoutMinutes", "A session timeout must be at least 1 minute."));
        }
        String key = RelayedSessions.key(request.integrationId(), request.botId(), request.botSessionId());
        return turns.alone(key, Duration.ZERO, () -> talk(key, integration.get(), bot.get(), request))
                .orElseGet(
                        () -> Outcome.failed(Refusals.conflict("Another call of this bot session is still running.")));
    }

    private Outcome<PostTextResponse> talk(
            String key, Integration integration, ListedBot bot, PostTextRequest request) {
        Integer minutes = request.botSessionTimeoutMinutes();
        RelayedSessions.Kept kept =
                sessions.join(key, version(bot, request), minutes == null ? idle : Duration.ofMinutes(minutes));
        RelayAnswer answer = new RelayAnswer(integrations.rawMap(integration), request.botCorrelationId());
        if (kept.session().end().isEnd()) {
            return Outcome.done(answer.ended(kept.session().end(), sessions.end(key, kept, remembers(integration))));
        }
        ProviderTurn turn = integrations.turn(
                integration,
                new ProviderCall(
                        bot,
                        request,
                        kept.conversationId(),
                        Correlation.current(),
                        integration.deadline(),
                        kept.session().adapter()));
        return switch (turn) {
            case ProviderTurn.Refused(String field, String message) -> {
                if (kept.session().adapter().isEmpty()) {
                    sessions.drop(key);
                }
                yield Outcome.failed(Refusals.badField(field, message));
            }
            case ProviderTurn.Failed failed -> {
                sessions.end(key, kept, remembers(integration));
                yield Outcome.done(answer.failed(failed));
            }
            case ProviderTurn.Answered answered ->
                Outcome.done(answer.of(
                        answered,
                        answered.botState() == BotState.MORE_DATA
                                ? sessions.goOn(key, kept, answered.state())
                                : sessions.end(key, kept, remembers(integration))));
        };
    }

    /** Whether bots may ask for a session after its end: they are told that it is over, not that there was none. */
    private static boolean remembers(Integration integration) {
        return integration.type().equals(ConnectorFactory.V2);
    }

    private static String version(ListedBot bot, PostTextRequest request) {
        return Objects.requireNonNullElseGet(
                request.botAlias(), () -> bot.versions().stream().findFirst().orElse(""));
    }
}
