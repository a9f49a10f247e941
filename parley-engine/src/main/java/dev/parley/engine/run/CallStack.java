package dev.parley.engine.run;

import dev.parley.engine.session.Frame;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.Sequence;
import dev.parley.flow.program.Step;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The call stack of a session while a turn runs. */
public final class CallStack {
    /** How many frames may lie on each other before a flow is taken to call itself without end. */
    private static final int DEEPEST = 500;

    private final BotProgram program;
    private final List<Frame> frames;

    CallStack(BotProgram program, List<Frame> frames) {
        this.program = program;
        this.frames = new ArrayList<>(frames);
    }

    List<Frame> frames() {
        return List.copyOf(frames);
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    Frame top() {
        return frames.getLast();
    }

    void replaceTop(Frame frame) {
        frames.set(frames.size() - 1, frame);
    }

    Frame pop() {
        return frames.removeLast();
    }

    void clear() {
        frames.clear();
    }

    /** @throws FlowError when the stack is as deep as it may get */
    void push(Frame frame) {
        if (frames.size() >= DEEPEST) {
            throw new FlowError("tasks and outputs nest more than " + DEEPEST + " deep; a task may call itself");
        }
        frames.add(frame);
    }

    Block block(Frame frame) {
        return program.blocks().get(frame.block());
    }

    /** The next step of the topmost frame, or empty at its end. */
    Optional<Step> next() {
        Frame top = top();
        List<Step> steps = block(top).steps();
        return top.next() < steps.size() ? Optional.of(steps.get(top.next())) : Optional.empty();
    }

    /** Whether the topmost frame runs a list without actions. */
    boolean isInEmptyBlock() {
        return block(top()).steps().isEmpty();
    }

    /** The step that is under way: the one before the next of the topmost frame. */
    Step current() {
        Frame top = top();
        return block(top).steps().get(top.next() - 1);
    }

    /** The innermost state or task. */
    public Sequence sequence() {
        return program.sequences().get(innermost().sequence());
    }

    /** The own variables of the innermost state or task. */
    Map<String, Value> localVariables() {
        return innermost().variables();
    }

    void setLocalVariables(Map<String, Value> variables) {
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (frames.get(i) instanceof Frame.InSequence frame) {
                frames.set(i, new Frame.InSequence(frame.block(), frame.next(), frame.sequence(), variables));
                return;
            }
        }
    }

    private Frame.InSequence innermost() {
        for (Frame frame : frames.reversed()) {
            if (frame instanceof Frame.InSequence sequence) {
                return sequence;
            }
        }
        throw new IllegalStateException("a call stack begins with a state or task");
    }
}
