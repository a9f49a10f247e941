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
import dev.parley.engine.witness.Witness;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.Step;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A session while one of its turns runs: what the state says, made changeable, and what has been said so far. */
public final class Run {
    private final BotProgram program;
    private final Ports world;
    private final Ports ports;
    private final EngineSettings settings;
    private final int depth;
    private final SessionDraft session;
    private final CallStack stack;
    private final Variables variables;
    private final Evaluator evaluator;
    private final TurnLog log;
    private long nextPass;

    /** A session that nobody called. */
    public Run(BotProgram program, SessionState state, Ports world, EngineSettings settings) {
        this(program, state, world, settings, 0);
    }

    /** @param depth how many flows called each other to get here */
    Run(BotProgram program, SessionState state, Ports world, EngineSettings settings, int depth) {
        this.depth = depth;
        this.program = program;
        this.settings = settings;
        this.session = new SessionDraft(state);
        this.stack = new CallStack(program, state.frames());
        this.variables = new Variables(state.variables(), stack);
        this.evaluator = new Evaluator(new SessionEnvironment(this));
        this.log = new TurnLog(program.isDigital());
        this.world = world;
        this.ports = new Witness(log::record).of(world);
    }

    /** The session as it stands now. */
    public SessionState state(Status status) {
        return session.finish(status, variables.flow(), stack.frames());
    }

    public BotProgram program() {
        return program;
    }

    /** The outside world; what it answers becomes an event. */
    public Ports ports() {
        return ports;
    }

    /** The outside world without a witness, for a flow that is called and has its own. */
    Ports world() {
        return world;
    }

    boolean isCalled() {
        return depth > 0;
    }

    public EngineSettings settings() {
        return settings;
    }

    public Conversation conversation() {
        return session.conversation;
    }

    int depth() {
        return depth;
    }

    Optional<CalledFlow> called() {
        return Optional.ofNullable(session.called);
    }

    void setCalled(@Nullable CalledFlow flow) {
        session.called = flow;
    }

    /** Notes the words that started a flow which is no bot. */
    void startedWith(String words) {
        session.conversation = session.conversation.withMessage(words);
    }

    public String language() {
        return session.language;
    }

    public void setLanguage(String tag) {
        session.language = tag;
        record(new Event.LanguageSet(tag));
    }

    /** The outcomes begun so far; they may be changed. */
    public List<OutcomeState> outcomes() {
        return session.outcomes;
    }

    /** Makes an intent the active one. */
    public void activate(String intent) {
        session.heard = session.heard.withActiveIntent(intent);
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
        return log.events();
    }

    public List<Segment> segments() {
        return log.segments();
    }

    public void record(Event event) {
        log.record(event);
    }

    /** Takes what a called flow said and did as part of this turn, and what it noted for the whole conversation. */
    void adopt(TurnResult result) {
        log.adopt(result);
        session.participant.clear();
        session.participant.putAll(result.state().participant());
        if (result.state().screenPop() != null) {
            session.screenPop = result.state().screenPop();
        }
    }

    /** The value of an expression; a failure becomes an error event. */
    public Value evaluate(Expression expression) {
        return evaluator.evaluate(expression);
    }

    /** Whether a condition holds; NOT_SET does not (architect-semantics §3.9). */
    public boolean holds(Expression condition) {
        return evaluator.holds(condition);
    }

    /** A text, or empty where it is NOT_SET. */
    public Optional<String> text(Expression expression) {
        return evaluator.text(expression);
    }

    /** A whole number, or empty where it is NOT_SET. */
    public OptionalLong number(Expression expression) {
        return evaluator.number(expression);
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
        return log.say(communication);
    }

    /** Shows segments as they are. */
    public boolean show(List<Segment> said) {
        return log.show(said);
    }

    public Optional<AskState> ask() {
        return Optional.ofNullable(session.ask);
    }

    public void setAsk(@Nullable AskState state) {
        session.ask = state;
    }

    public Heard heard() {
        return session.heard;
    }

    public void setHeard(Heard value) {
        session.heard = value;
    }

    public Counters counters() {
        return session.counters;
    }

    public void setCounters(Counters value) {
        session.counters = value;
    }

    public Map<String, String> participant() {
        return session.participant;
    }

    public void setScreenPop(ScreenPop value) {
        session.screenPop = value;
        record(new Event.ScreenPopSet(value.script()));
    }

    /** What the participant wrote before any ask was open, taken away by the first ask that uses it. */
    public Optional<TurnInput.UserText> takePendingInput() {
        Optional<TurnInput.UserText> input = Optional.ofNullable(session.pendingInput);
        session.pendingInput = null;
        return input;
    }

    public void keepForNextAsk(TurnInput.UserText input) {
        session.pendingInput = input;
    }

    /** Notes that a step begins. */
    void entered(Step step) {
        session.location =
                new FlowLocation(step.name(), step.number(), stack.sequence().name());
        record(new Event.ActionEntered(step.number(), step.name(), step.action().key()));
    }

    /** The action that ran last; the start of the flow before the first. */
    public FlowLocation location() {
        if (session.location != null) {
            return session.location;
        }
        var start = program.sequences().get(program.start());
        return new FlowLocation(start.name(), start.number(), start.name());
    }
}
