package dev.parley.server.analytics;

import dev.parley.api.analytics.BotFlowSession;
import dev.parley.api.analytics.BotResult;
import dev.parley.api.textbots.MessagingPlatformType;
import dev.parley.api.textbots.TextBotChannel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is told about sessions. One that did not end is over when it has been silent for too long. */
final class SessionAnswers {
    private final Clock clock;
    private final Duration idle;

    /** @param idle how long sessions may be silent */
    SessionAnswers(Clock clock, Duration idle) {
        this.clock = clock;
        this.idle = idle;
    }

    BotFlowSession of(SessionReplay session) {
        BotResult result = result(session);
        return new BotFlowSession(
                session.session().id(),
                new BotFlowSession.Flow(session.session().flowId()),
                channel(Objects.requireNonNullElse(session.source(), "")),
                session.firstLanguage(),
                session.language(),
                TurnReading.conversation(session.conversationId()),
                session.session().createdAt(),
                completed(session, result),
                result,
                Endings.category(result));
    }

    /** When the sessions that were over in a time had turns: those that were silent too long had them before. */
    Interval touched(Interval completed) {
        Instant from = completed.from();
        return new Interval(from.isBefore(Instant.EPOCH.plus(idle)) ? Instant.EPOCH : from.minus(idle), completed.to());
    }

    private BotResult result(SessionReplay session) {
        if (session.result() != null) {
            return session.result();
        }
        return clock.instant().isBefore(session.lastAt().plus(idle))
                ? BotResult.UNKNOWN
                : BotResult.DISCONNECT_SESSION_EXPIRED;
    }

    private @Nullable Instant completed(SessionReplay session, BotResult result) {
        if (result == BotResult.UNKNOWN) {
            return null;
        }
        return session.result() == null ? session.lastAt().plus(idle) : session.lastAt();
    }

    /** The events know the kind of channel; what the participant uses they do not know. */
    private static TextBotChannel channel(String source) {
        TextBotChannel.Name name = switch (source) {
            case "call" -> TextBotChannel.Name.CALL;
            case "chat" -> TextBotChannel.Name.CHAT;
            default -> TextBotChannel.Name.MESSAGING;
        };
        List<TextBotChannel.Mode> text = List.of(TextBotChannel.Mode.TEXT);
        return new TextBotChannel(name, text, text, new TextBotChannel.UserAgent(MessagingPlatformType.UNKNOWN));
    }
}
