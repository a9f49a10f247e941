package dev.parley.engine.turn;

import dev.parley.engine.session.OutcomeState;
import dev.parley.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the channel has to do next (architect-semantics §6.5, §6.6). */
public sealed interface NextAction {
    /** Ask for the next turn at once. */
    record NoOp() implements NextAction {}

    /**
     * Wait for the participant.
     *
     * @param languages the languages input is expected in, the preferred first
     * @param noInputMilliseconds when to report no input; digital bots only
     */
    record WaitForInput(List<String> languages, OptionalLong noInputMilliseconds) implements NextAction {
        public WaitForInput {
            languages = List.copyOf(languages);
        }
    }

    /**
     * The bot is done; control goes back to the caller, or the conversation is handed over.
     *
     * @param reason why
     * @param extendedInfo a short explanation, or null
     * @param transfer what was asked for where the conversation is handed over, or null
     * @param activeIntent the active intent, or null
     * @param location where the flow stood
     * @param outputs the output variables by full name
     * @param outcomes the outcomes of the flow, in order
     */
    record Exit(
            ExitReason reason,
            @Nullable String extendedInfo,
            @Nullable String transfer,
            @Nullable String activeIntent,
            FlowLocation location,
            Map<String, Value> outputs,
            List<OutcomeState> outcomes)
            implements NextAction {
        public Exit {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * The conversation is over.
     *
     * @param reason why
     * @param extendedInfo a short explanation, or null
     * @param location where the flow stood
     * @param outcomes the outcomes of the flow, in order
     */
    record Disconnect(
            DisconnectReason reason, @Nullable String extendedInfo, FlowLocation location, List<OutcomeState> outcomes)
            implements NextAction {
        public Disconnect {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Whether the session is over after it. */
    default boolean ends() {
        return this instanceof Exit || this instanceof Disconnect;
    }
}
