package dev.parley.server.bot;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextResponse;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.BotProvider.RawMap;
import dev.parley.provider.ProviderTurn;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts what came of a message to a third-party bot into an answer (providers-and-channels §0.2, §0.4).
 *
 * @param map which of the raw maps is the provider's
 * @param correlation comes back as it was sent
 */
record RelayAnswer(RawMap map, @Nullable String correlation) {
    private static final TypeReference<Map<String, Object>> RAW = new TypeReference<>() {};

    /** @param later what the bot has said by itself before */
    PostTextResponse of(ProviderTurn.Answered turn, List<PostTextMessage> later) {
        return answer(
                turn.botState(),
                Stream.concat(later.stream(), turn.replies().stream()).toList(),
                turn.intentName(),
                turn.slots(),
                turn.raw());
    }

    /** An answer to which nobody was asked: the bot had ended the session by itself. */
    PostTextResponse ended(RelayedSession.End end, List<PostTextMessage> later) {
        return answer(end.state(), later, end.intent(), end.slots(), null);
    }

    PostTextResponse failed(ProviderTurn.Failed turn) {
        ObjectNode raw = turn.raw().deepCopy();
        raw.putObject("errorInfo").put("errorCode", turn.code().word()).put("errorMessage", turn.message());
        return answer(BotState.FAILED, List.of(), "", Map.of(), raw);
    }

    private PostTextResponse answer(
            BotState state,
            List<PostTextMessage> replies,
            String intent,
            Map<String, String> slots,
            @Nullable ObjectNode raw) {
        return new PostTextResponse(
                state,
                replies,
                intent,
                slots,
                correlation,
                raw(RawMap.AMAZON_LEX, raw),
                raw(RawMap.GOOGLE_DIALOG_FLOW, raw),
                raw(RawMap.GENESYS_BOT_CONNECTOR, raw),
                raw(RawMap.NUANCE_MIX_DLG, raw));
    }

    private @Nullable Map<String, Object> raw(RawMap which, @Nullable ObjectNode raw) {
        return which == map && raw != null ? WireJson.mapper().convertValue(raw, RAW) : null;
    }
}
