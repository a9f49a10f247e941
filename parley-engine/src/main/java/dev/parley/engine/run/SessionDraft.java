package dev.parley.engine.run;

import dev.parley.engine.session.AskState;
import dev.parley.engine.session.CalledFlow;
import dev.parley.engine.session.Conversation;
import dev.parley.engine.session.Counters;
import dev.parley.engine.session.Frame;
import dev.parley.engine.session.Heard;
import dev.parley.engine.session.OutcomeState;
import dev.parley.engine.session.ScreenPop;
import dev.parley.engine.session.SessionState;
import dev.parley.engine.session.Status;
import dev.parley.engine.turn.FlowLocation;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a session's state that a turn changes as a whole: all but its variables and its call stack. */
final class SessionDraft {
    final Map<String, String> participant;
    final List<OutcomeState> outcomes;
    Conversation conversation;
    String language;

    @Nullable
    AskState ask;

    Heard heard;
    Counters counters;

    @Nullable
    ScreenPop screenPop;

    TurnInput.@Nullable UserText pendingInput;

    @Nullable
    CalledFlow called;

    @Nullable
    FlowLocation location;

    SessionDraft(SessionState state) {
        this.participant = new LinkedHashMap<>(state.participant());
        this.outcomes = new ArrayList<>(state.outcomes());
        this.conversation = state.conversation();
        this.language = state.language();
        this.ask = state.ask();
        this.heard = state.heard();
        this.counters = state.counters();
        this.screenPop = state.screenPop();
        this.pendingInput = state.pendingInput();
        this.called = state.called();
        this.location = state.location();
    }

    SessionState finish(Status status, Map<String, Value> variables, List<Frame> frames) {
        return new SessionState(
                status,
                language,
                conversation,
                variables,
                frames,
                ask,
                heard,
                counters,
                participant,
                screenPop,
                outcomes,
                pendingInput,
                called,
                location);
    }
}
