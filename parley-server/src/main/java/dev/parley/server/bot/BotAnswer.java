package dev.parley.server.bot;

import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextResponse;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.api.textbots.TextBotDisconnectAction;
import dev.parley.api.textbots.TextBotExitAction;
import dev.parley.api.textbots.TextBotFlowTurnResponse;
import dev.parley.api.textbots.TextBotInputOutputData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts what came of some turns into one answer (providers-and-channels §5). */
final class BotAnswer {
    private static final String SLOT = "Slot.";

    private BotAnswer() {}

    /**
     * The answer to a call.
     *
     * @param last the turn that did not ask to run on
     * @param replies everything that was said
     * @param correlation comes back as it was sent
     */
    static PostTextResponse of(
            TextBotFlowTurnResponse last, List<PostTextMessage> replies, @Nullable String correlation) {
        TextBotExitAction exit = last.nextActionExit();
        return new PostTextResponse(
                state(last),
                replies,
                exit == null ? "" : Objects.requireNonNullElse(exit.activeIntent(), ""),
                exit == null ? Map.of() : slots(exit.outputData()),
                correlation);
    }

    private static BotState state(TextBotFlowTurnResponse turn) {
        if (turn.nextActionExit() != null) {
            return switch (turn.nextActionExit().reason()) {
                case TRIGGERED_BY_USER, TRIGGERED_BY_FLOW, AGENT_REQUESTED_BY_USER -> BotState.COMPLETE;
                case ERROR, RECOGNITION_FAILURE -> BotState.FAILED;
            };
        }
        TextBotDisconnectAction disconnect = turn.nextActionDisconnect();
        if (disconnect != null) {
            return switch (disconnect.reason()) {
                case TRIGGERED_BY_USER, TRIGGERED_BY_FLOW -> BotState.COMPLETE;
                case SESSION_EXPIRED, ERROR, RECOGNITION_FAILURE -> BotState.FAILED;
            };
        }
        return BotState.MORE_DATA;
    }

    /**
     * The outputs as texts: strings as they are, other values as JSON, absent ones left out. Every output stands under
     * its full name, and a slot under its own name too, as third-party bots give theirs (providers §5).
     */
    private static Map<String, String> slots(@Nullable TextBotInputOutputData outputs) {
        Map<String, String> slots = new LinkedHashMap<>();
        if (outputs != null) {
            for (Map.Entry<String, JsonNode> output : outputs.variables().entrySet()) {
                JsonNode value = output.getValue();
                if (!value.isNull()) {
                    String text = value.isString() ? value.stringValue() : value.toString();
                    slots.put(output.getKey(), text);
                    if (output.getKey().startsWith(SLOT)) {
                        slots.put(output.getKey().substring(SLOT.length()), text);
                    }
                }
            }
        }
        return slots;
    }
}
