package dev.parley.server.analytics;

import dev.parley.api.analytics.BotResult;
import dev.parley.api.analytics.BotResultCategory;
import dev.parley.api.analytics.SessionEndDetails;
import dev.parley.engine.event.Event;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How sessions end, read off the events of their last turn. */
final class Endings {
    /** What the exit of a transfer says (architect-semantics §6.6). */
    private static final Pattern TRANSFER = Pattern.compile(
            "(?:^|; )Transfer to (?<to>ACD|user|group|number|voicemail): (?<whose>user |group |queue )?");

    private Endings() {}

    /** What ended the session in a turn. The flow that was launched has the last word, whatever it called. */
    static Optional<SessionEndDetails> of(List<Event> events) {
        return switch (events.isEmpty() ? null : events.getLast()) {
            case Event.SessionExited exit ->
                Optional.of(new SessionEndDetails(SessionEndDetails.Type.EXIT, exit.reason()));
            case Event.SessionDisconnected end ->
                Optional.of(new SessionEndDetails(SessionEndDetails.Type.DISCONNECT, end.reason()));
            case null, default -> Optional.empty();
        };
    }

    /** The result of a session whose last turn this is; empty if it goes on. */
    static Optional<BotResult> result(List<Event> events) {
        return switch (events.isEmpty() ? null : events.getLast()) {
            case Event.SessionExited exit -> Optional.of(exited(exit));
            case Event.SessionDisconnected end -> Optional.of(disconnected(end.reason()));
            case null, default -> Optional.empty();
        };
    }

    private static BotResult exited(Event.SessionExited exit) {
        return switch (exit.reason()) {
            case "Error" -> BotResult.EXIT_ERROR;
            case "RecognitionFailure" -> BotResult.EXIT_RECOGNITION_FAILURE;
            case "TriggeredByUser", "AgentRequestedByUser" ->
                transferred(exit).orElse(BotResult.EXIT_REQUESTED_BY_USER);
            default -> transferred(exit).orElse(BotResult.EXIT_REQUESTED_BY_BOT);
        };
    }

    private static Optional<BotResult> transferred(Event.SessionExited exit) {
        Matcher transfer = TRANSFER.matcher(Objects.requireNonNullElse(exit.extendedInfo(), ""));
        if (!transfer.find()) {
            return Optional.empty();
        }
        String whose = Objects.requireNonNullElse(transfer.group("whose"), "").strip();
        return Optional.of(
                switch (Objects.requireNonNull(transfer.group("to"))) {
                    case "user" -> BotResult.TRANSFER_TO_USER;
                    case "group" -> BotResult.TRANSFER_TO_GROUP;
                    case "number" -> BotResult.TRANSFER_TO_NUMBER;
                    case "voicemail" ->
                        switch (whose) {
                            case "user" -> BotResult.TRANSFER_TO_USER_VOICEMAIL;
                            case "group" -> BotResult.TRANSFER_TO_GROUP_VOICEMAIL;
                            default -> BotResult.TRANSFER_TO_ACD_VOICEMAIL;
                        };
                    default -> BotResult.TRANSFER_TO_ACD;
                });
    }

    private static BotResult disconnected(String reason) {
        return switch (reason) {
            case "TriggeredByUser" -> BotResult.DISCONNECT_REQUESTED_BY_USER;
            case "SessionExpired" -> BotResult.DISCONNECT_SESSION_EXPIRED;
            case "Error" -> BotResult.DISCONNECT_ERROR;
            case "RecognitionFailure" -> BotResult.DISCONNECT_RECOGNITION_FAILURE;
            default -> BotResult.DISCONNECT_REQUESTED_BY_BOT;
        };
    }

    static BotResultCategory category(BotResult result) {
        return switch (result) {
            case UNKNOWN -> BotResultCategory.UNKNOWN;
            case EXIT_REQUESTED_BY_USER -> BotResultCategory.USER_EXIT;
            case EXIT_REQUESTED_BY_BOT -> BotResultCategory.BOT_EXIT;
            case EXIT_ERROR, DISCONNECT_ERROR -> BotResultCategory.ERROR;
            case EXIT_RECOGNITION_FAILURE, DISCONNECT_RECOGNITION_FAILURE -> BotResultCategory.RECOGNITION_FAILURE;
            case DISCONNECT_REQUESTED_BY_USER -> BotResultCategory.USER_DISCONNECT;
            case DISCONNECT_REQUESTED_BY_BOT -> BotResultCategory.BOT_DISCONNECT;
            case DISCONNECT_SESSION_EXPIRED -> BotResultCategory.SESSION_EXPIRED;
            case TRANSFER_TO_ACD,
                    TRANSFER_TO_USER,
                    TRANSFER_TO_GROUP,
                    TRANSFER_TO_NUMBER,
                    TRANSFER_TO_USER_VOICEMAIL,
                    TRANSFER_TO_GROUP_VOICEMAIL,
                    TRANSFER_TO_ACD_VOICEMAIL -> BotResultCategory.TRANSFER;
        };
    }
}
