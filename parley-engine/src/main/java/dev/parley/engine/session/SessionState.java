package dev.parley.engine.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.parley.engine.turn.FlowLocation;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All a session remembers between turns (architect-semantics §2.1).
 *
 * @param status where it stands
 * @param language the current language tag
 * @param conversation what stays the same
 * @param variables the flow's variables by declared name
 * @param frames the call stack, the innermost last
 * @param ask the ask under way, or null
 * @param heard what was last heard
 * @param counters counts that bound the session
 * @param participant attributes of the participant by name
 * @param screenPop the script chosen for an agent, or null
 * @param outcomes the outcomes begun so far, in order
 * @param pendingInput what the participant wrote before any ask was open, or null
 * @param called the flow that was called and has not come back, or null
 * @param location the action that ran last, or null before the first
 */
public record SessionState(
        Status status,
        String language,
        Conversation conversation,
        Map<String, Value> variables,
        List<Frame> frames,
        @Nullable AskState ask,
        Heard heard,
        Counters counters,
        Map<String, String> participant,
        @Nullable ScreenPop screenPop,
        List<OutcomeState> outcomes,
        TurnInput.@Nullable UserText pendingInput,
        @Nullable CalledFlow called,
        @Nullable FlowLocation location) {
    public SessionState {
        variables = OrderedMap.copyOf(variables);
        frames = List.copyOf(frames);
        outcomes = List.copyOf(outcomes);
        participant = OrderedMap.copyOf(participant);
    }

    /** A session of which nothing has run yet. */
    public static SessionState launched(
            String language, Conversation conversation, Map<String, Value> variables, Map<String, String> participant) {
        return new SessionState(
                Status.NEW,
                language,
                conversation,
                variables,
                List.of(),
                null,
                Heard.NOTHING,
                Counters.ZERO,
                participant,
                null,
                List.of(),
                null,
                null,
                null);
    }

    /** Whether the flow has come to its end. */
    @JsonIgnore
    public boolean ended() {
        return status == Status.ENDED;
    }
}
