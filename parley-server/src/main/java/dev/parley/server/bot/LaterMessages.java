package dev.parley.server.bot;

import dev.parley.api.WireJson;
import dev.parley.api.integration.OutgoingBotMessage;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.provider.Integration;
import dev.parley.provider.ListedBot;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.connector.BotConnectorV2;
import dev.parley.provider.connector.ConnectorFactory;
import dev.parley.server.bot.RelayedSessions.Change;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.integration.Integrations;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes what bots behind digital bot connectors say by themselves, and keeps it for the next call of their session
 * (providers-and-channels §1.3).
 */
public final class LaterMessages {
    /** How many messages may wait for a caller. */
    private static final int MOST = 100;

    private final Integrations integrations;
    private final RelayedSessions sessions;

    public LaterMessages(Integrations integrations, RelayedSessions sessions) {
        this.integrations = integrations;
        this.sessions = sessions;
    }

    Outcome<OutgoingBotMessage.Taken> take(OutgoingBotMessage message) {
        ObjectNode body = WireJson.mapper().valueToTree(message);
        return switch (BotConnectorV2.later(body)) {
            case ProviderTurn.Answered answered -> take(message, answered);
            case ProviderTurn.Failed failed -> Outcome.failed(Refusals.badRequest(failed.message()));
            case ProviderTurn.Refused(String field, String reason) -> Outcome.failed(Refusals.badField(field, reason));
        };
    }

    private Outcome<OutgoingBotMessage.Taken> take(OutgoingBotMessage message, ProviderTurn.Answered answered) {
        Optional<Integration> integration = connectors().stream()
                .filter(each -> sessions.find(RelayedSessions.key(each.id(), message.botId(), message.botSessionId()))
                        .isPresent())
                .findFirst();
        if (integration.isEmpty()) {
            return Outcome.failed(unknown(message));
        }
        if (!integrations.mistakes(integration.get()).isEmpty()) {
            return Outcome.failed(
                    Refusals.conflict("integration.not.active", "The integration is not set up completely."));
        }
        String key = RelayedSessions.key(integration.get().id(), message.botId(), message.botSessionId());
        return sessions.change(key, session -> said(session, message, answered))
                .orElseGet(() -> Outcome.failed(unknown(message)));
    }

    private static Change<Outcome<OutgoingBotMessage.Taken>> said(
            RelayedSession session, OutgoingBotMessage message, ProviderTurn.Answered answered) {
        if (session.end().isEnd()) {
            return new Change<>(
                    session,
                    Outcome.failed(Refusals.conflict("session.already.closed", "The session is closed already.")));
        }
        if (!session.version().equals(message.botVersion())) {
            return new Change<>(
                    session,
                    Outcome.failed(Refusals.conflict(
                            "session.bot.version.mismatch", "The session is with another version of the bot.")));
        }
        List<PostTextMessage> replies = answered.replies();
        if (session.later().size() + replies.size() > MOST) {
            return new Change<>(
                    session,
                    Outcome.failed(Refusals.conflict(MOST + " messages of this session wait for its caller already.")));
        }
        RelayedSession.End end = new RelayedSession.End(answered.botState(), answered.intentName(), answered.slots());
        return new Change<>(
                session.said(replies, end),
                Outcome.done(new OutgoingBotMessage.Taken(UUID.randomUUID().toString())));
    }

    /** Why there is no session: it may be with another bot. */
    private ApiError unknown(OutgoingBotMessage message) {
        boolean other = connectors().stream()
                .anyMatch(integration -> integrations.bots(integration).stream()
                        .map(ListedBot::id)
                        .anyMatch(
                                bot -> sessions.find(RelayedSessions.key(integration.id(), bot, message.botSessionId()))
                                        .isPresent()));
        return other
                ? Refusals.conflict("session.bot.id.mismatch", "The session is with another bot.")
                : Refusals.conflict("session.not.found", "There is no such session.");
    }

    private List<Integration> connectors() {
        return integrations.all().stream()
                .filter(integration -> integration.type().equals(ConnectorFactory.V2))
                .toList();
    }
}
