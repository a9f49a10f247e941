package dev.parley.engine.run;

import dev.parley.engine.EngineSettings;
import dev.parley.engine.event.Event;
import dev.parley.engine.port.Ports;
import dev.parley.engine.session.AskState;
import dev.parley.engine.session.CalledFlow;
import dev.parley.engine.session.Conversation;
import dev.parley.engine.session.Counters;
import dev.parley.engine.session.Heard;
import dev.parley.engine.session.OutcomeState;
import dev.parley.engine.session.ScreenPop;
import dev.parley.engine.session.SessionState;
import dev.parley.engine.session.Status;
import dev.parley.engine.turn.FlowLocation;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.expression.Evaluation;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.Step;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A session while one of its turns runs: what the state says, made changeable, and what has been said so far. */
public final class Run {
    private final BotProgram program;
    private final Ports ports;
    private final EngineSettings settings;
    private final int depth;
    private Conversation conversation;
    private @Nullable CalledFlow called;
    private String language;
    private final CallStack stack;
    private final Variables variables;
    private final SessionEnvironment environment;
    private final Map<String, String> participant;
    private final List<Event> events = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private @Nullable AskState ask;
    private Heard heard;
    private Counters counters;
    private @Nullable ScreenPop screenPop;
    private TurnInput.@Nullable UserText pendingInput;
    private @Nullable FlowLocation location;
    private final List<OutcomeState> outcomes;
    private long nextPass;

    /** A session that nobody called. */
    public Run(BotProgram program, SessionState state, Ports ports, EngineSettings settings) {
        this(program, state, ports, settings, 0);
    }

    /** @param depth how many flows called each other to get here */
    Run(BotProgram program, SessionState state, Ports ports, EngineSettings settings, int depth) {
        this.depth = depth;
        this.called = state.called();
        this.program = program;
        this.ports = ports;
        this.settings = settings;
        this.conversation = state.conversation();
        this.language = state.language();
        this.stack = new CallStack(program, state.frames());
        this.variables = new Variables(state.variables(), stack);
        this.environment = new SessionEnvironment(this);
        this.participant = new LinkedHashMap<>(state.participant());
        this.ask = state.ask();
        this.heard = state.heard();
        this.counters = state.counters();
        this.screenPop = state.screenPop();
        this.pendingInput = state.pendingInput();
        this.location = state.location();
        this.outcomes = new ArrayList<>(state.outcomes());
    }

    /** The session as it stands now. */
    public SessionState state(Status status) {
        return new SessionState(
                status,
                language,
                conversation,
                variables.flow(),
                stack.frames(),
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

    public BotProgram program() {
        return program;
    }

    public Ports ports() {
        return ports;
    }

    public EngineSettings settings() {
        return settings;
    }

    public Conversation conversation() {
        return conversation;
    }

    int depth() {
        return depth;
    }

    Optional<CalledFlow> called() {
        return Optional.ofNullable(called);
    }

    void setCalled(@Nullable CalledFlow flow) {
        called = flow;
    }

    /** Notes the words that started a flow which is no bot. */
    void startedWith(String words) {
        conversation = conversation.withMessage(words);
    }

    public String language() {
        return language;
    }

    public void setLanguage(String tag) {
        language = tag;
        record(new Event.LanguageSet(tag));
    }

    /** The outcomes begun so far; they may be changed. */
    public List<OutcomeState> outcomes() {
        return outcomes;
    }

    /** Makes an intent the active one. */
    public void activate(String intent) {
        heard = heard.withActiveIntent(intent);
        record(new Event.IntentActivated(intent));
    }

    /** The number of the pass that a loop which asks is about to begin; 0 for the first. */
    public long takeNextPass() {
        long pass = nextPass;
        nextPass = 0;
        return pass;
    }

    void beginPass(long pass) {
        nextPass = pass;
    }

    public CallStack stack() {
        return stack;
    }

    public Variables variables() {
        return variables;
    }

    public List<Event> events() {
        return events;
    }

    public List<Segment> segments() {
        return segments;
    }

    public void record(Event event) {
        events.add(event);
    }

    /** Takes what a called flow said and did as part of this turn, and what it noted for the whole conversation. */
    void adopt(TurnResult result) {
        events.addAll(result.events());
        segments.addAll(result.segments());
        participant.clear();
        participant.putAll(result.state().participant());
        if (result.state().screenPop() != null) {
            screenPop = result.state().screenPop();
        }
    }

    /** The value of an expression; a failure becomes an error event. */
    public Value evaluate(Expression expression) {
        return switch (expression.evaluate(environment)) {
            case Evaluation.Success(Value value) -> value;
            case Evaluation.Failure(String message, var at) -> throw new FlowError(message + " (" + at + ")");
        };
    }

    /** Whether a condition holds; NOT_SET does not (architect-semantics §3.9). */
    public boolean holds(Expression condition) {
        return evaluate(condition) instanceof BooleanValue(boolean value) && value;
    }

    /** A text, or empty where it is NOT_SET. */
    public Optional<String> text(Expression expression) {
        return evaluate(expression) instanceof StringValue(String value) ? Optional.of(value) : Optional.empty();
    }

    /** A whole number, or empty where it is NOT_SET. */
    public OptionalLong number(Expression expression) {
        return evaluate(expression) instanceof IntegerValue(long value) ? OptionalLong.of(value) : OptionalLong.empty();
    }

    public void set(Variable variable, Value value) {
        variables.set(variable, value);
        record(new Event.VariableSet(variable.name(), value));
    }

    /** Says what an expression yields; whether there was anything to say. */
    public boolean say(Expression communication) {
        return evaluate(communication) instanceof CommunicationValue value && say(value);
    }

    /** Says something: one text segment a part, and in a digital bot one for each picture (architect-semantics §2.3). */
    public boolean say(CommunicationValue communication) {
        List<Segment> said = communication.parts().stream()
                .flatMap(part -> program.isDigital()
                        ? Pictures.cut(part).stream()
                        : Stream.of(new Segment.Text(part.text(), part.flags())))
                .toList();
        return show(said);
    }

    /** Shows segments as they are. */
    public boolean show(List<Segment> said) {
        if (said.isEmpty()) {
            return false;
        }
        segments.addAll(said);
        record(new Event.PromptSent(said));
        return true;
    }

    public Optional<AskState> ask() {
        return Optional.ofNullable(ask);
    }

    public void setAsk(@Nullable AskState state) {
        ask = state;
    }

    public Heard heard() {
        return heard;
    }

    public void setHeard(Heard value) {
        heard = value;
    }

    public Counters counters() {
        return counters;
    }

    public void setCounters(Counters value) {
        counters = value;
    }

    public Map<String, String> participant() {
        return participant;
    }

    public void setScreenPop(ScreenPop value) {
        screenPop = value;
        record(new Event.ScreenPopSet(value.script()));
    }

    /** What the participant wrote before any ask was open, taken away by the first ask that uses it. */
    public Optional<TurnInput.UserText> takePendingInput() {
        Optional<TurnInput.UserText> input = Optional.ofNullable(pendingInput);
        pendingInput = null;
        return input;
    }

    public void keepForNextAsk(TurnInput.UserText input) {
        pendingInput = input;
    }

    /** Notes that a step begins. */
    void entered(Step step) {
        location = new FlowLocation(step.name(), step.number(), stack.sequence().name());
        record(new Event.ActionEntered(step.number(), step.name(), step.action().key()));
    }

    /** The action that ran last; the start of the flow before the first. */
    public FlowLocation location() {
        if (location != null) {
            return location;
        }
        var start = program.sequences().get(program.start());
        return new FlowLocation(start.name(), start.number(), start.name());
    }
}
