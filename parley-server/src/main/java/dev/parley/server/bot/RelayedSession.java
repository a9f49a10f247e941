package dev.parley.server.bot;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextResponse.BotState;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is kept of a session with a third-party bot.
 *
 * @param adapter what its adapter wants back; empty before the first answer
 * @param version the version of the bot, empty for its standard one
 * @param later what the bot has said by itself and the caller does not know yet
 * @param end how the bot stands: ended when it said so by itself, or when the caller was told so
 * @param told whether the caller was told of the end
 */
record RelayedSession(String adapter, String version, List<PostTextMessage> later, End end, boolean told) {
    RelayedSession {
        later = List.copyOf(later);
    }

    /**
     * How a bot stands.
     *
     * @param state how it stands; {@code MoreData} while the session goes on
     * @param intent the participant's intent
     * @param slots values of slots
     */
    record End(BotState state, String intent, Map<String, String> slots) {
        static final End NONE = new End(BotState.MORE_DATA, "", Map.of());

        boolean isEnd() {
            return state != BotState.MORE_DATA;
        }
    }

    static RelayedSession begun(String version) {
        return new RelayedSession("", version, List.of(), End.NONE, false);
    }

    static RelayedSession read(String json) {
        return WireJson.mapper().readValue(json, RelayedSession.class);
    }

    String json() {
        return WireJson.mapper().writeValueAsString(this);
    }

    /** The same session after an answer; what the bot said by itself is with the caller now. */
    RelayedSession answered(String state) {
        return new RelayedSession(state, version, List.of(), end, told);
    }

    /** The same session after the bot said something by itself. */
    RelayedSession said(List<PostTextMessage> messages, End how) {
        return new RelayedSession(
                adapter,
                version,
                Stream.concat(later.stream(), messages.stream()).toList(),
                how,
                told);
    }

    /** The same session, whose end the caller knows. */
    RelayedSession over() {
        return new RelayedSession("", version, List.of(), new End(BotState.COMPLETE, "", Map.of()), true);
    }
}
