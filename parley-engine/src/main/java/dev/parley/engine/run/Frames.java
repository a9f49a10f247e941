package dev.parley.engine.run;

import dev.parley.engine.event.Event;
import dev.parley.engine.session.Frame;
import dev.parley.engine.turn.NextAction;
import dev.parley.flow.action.CallTask;
import dev.parley.flow.action.EndTask;
import dev.parley.flow.action.LoopAnythingElse;
import dev.parley.flow.action.LoopUntil;
import dev.parley.flow.action.Looping;
import dev.parley.flow.program.Assignment;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.Sequence;
import dev.parley.flow.program.VariableDeclaration;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries out moves on the call stack (architect-semantics §1.3, §3.9). */
final class Frames {
    private final Run run;
    private final CallStack stack;
    private final Leaving leaving;

    Frames(Run run, Leaving leaving) {
        this.run = run;
        this.stack = run.stack();
        this.leaving = leaving;
    }

    /** Does what a move says; a present action ends the turn. */
    Optional<NextAction> follow(Move move) {
        switch (move) {
            case Move.GoOn() -> {}
            case Move.Enter(Block block) -> enter(block);
            case Move.EnterLoop(Block body, long passes) -> enterLoop(body, passes);
            case Move.EnterPass(Block body, long pass) -> enterPass(body, pass);
            case Move.NextPass() -> nextPass();
            case Move.LeaveLoop() -> leaveLoop();
            case Move.Call(int task, List<Assignment> inputs) -> enter(task, inputs);
            case Move.Jump(int task, List<Assignment> inputs) -> jump(task, inputs);
            case Move.Return(String path) -> {
                return comeBack(path);
            }
            case Move.Yield yield -> {
                return Optional.of(new NextAction.NoOp());
            }
            case Move.Invoke invoke -> throw new IllegalStateException("calling a flow is not a move on the stack");
            case Move.Wait wait -> throw new IllegalStateException("waiting is not a move on the stack");
            case Move.End(NextAction action) -> {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    /** What happens when the topmost list of actions has come to its end without a terminal action. */
    Move endOfBlock() {
        return switch (stack.top()) {
            case Frame.InBranch branch -> {
                stack.pop();
                yield new Move.GoOn();
            }
            case Frame.InLoop loop -> new Move.NextPass();
            case Frame.InSequence sequence -> new Move.Return(EndTask.DEFAULT_PATH);
        };
    }

    /** Enters a state or task with fresh variables; its inputs are evaluated where it is called. */
    void enter(int index, List<Assignment> inputs) {
        Sequence sequence = run.program().sequences().get(index);
        Map<String, Value> variables = new LinkedHashMap<>();
        Map<String, Value> given = new LinkedHashMap<>();
        inputs.forEach(input -> given.put(input.target().name(), run.evaluate(input.value())));
        for (VariableDeclaration declaration : sequence.variables()) {
            Value value = given.get(declaration.name());
            variables.put(declaration.name(), value != null ? value : run.evaluate(declaration.initial()));
        }
        stack.push(new Frame.InSequence(sequence.body().id(), 0, index, variables));
        run.record(new Event.SequenceEntered(sequence.name()));
    }

    private void enter(Block block) {
        run.record(new Event.OutputTaken(stack.current().number(), block.label()));
        if (!block.steps().isEmpty()) {
            stack.push(new Frame.InBranch(block.id(), 0));
        }
    }

    private void enterLoop(Block body, long passes) {
        if (passes > 0) {
            Looping loop = (Looping) stack.current().action();
            run.record(new Event.OutputTaken(stack.current().number(), body.label()));
            stack.push(new Frame.InLoop(body.id(), 0, 0, passes));
            number(loop, 0);
        }
    }

    private void enterPass(Block body, long pass) {
        run.record(new Event.OutputTaken(stack.current().number(), body.label()));
        stack.push(new Frame.InLoop(body.id(), 0, pass, Long.MAX_VALUE));
    }

    private void nextPass() {
        Frame.InLoop loop = unwindToLoop();
        stack.pop();
        Looping action = (Looping) stack.current().action();
        switch (action) {
            case LoopAnythingElse again -> {
                run.beginPass(loop.pass() + 1);
                stack.replaceTop(stack.top().at(stack.top().next() - 1));
            }
            case LoopUntil until ->
                until.cases().stream()
                        .filter(each -> run.holds(each.condition()))
                        .findFirst()
                        .ifPresentOrElse(each -> enter(each.block()), () -> repeat(action, loop));
            default -> repeat(action, loop);
        }
    }

    private void repeat(Looping action, Frame.InLoop loop) {
        long pass = loop.pass() + 1;
        if (pass < loop.passes()) {
            stack.push(new Frame.InLoop(loop.block(), 0, pass, loop.passes()));
            number(action, pass);
        }
    }

    private void leaveLoop() {
        unwindToLoop();
        stack.pop();
    }

    private void number(Looping loop, long pass) {
        if (loop.index() != null) {
            run.set(loop.index(), new IntegerValue(pass));
        }
    }

    /** Drops the frames above the innermost loop of the current state or task. */
    private Frame.InLoop unwindToLoop() {
        while (!(stack.top() instanceof Frame.InSequence)) {
            if (stack.top() instanceof Frame.InLoop loop) {
                return loop;
            }
            stack.pop();
        }
        throw new FlowError("there is no loop around this action");
    }

    private void jump(int task, List<Assignment> inputs) {
        List<Frame> before = stack.frames();
        enter(task, inputs);
        Frame entered = stack.top();
        if (!before.isEmpty()) {
            stack.clear();
            stack.push(entered);
        }
    }

    private Optional<NextAction> comeBack(String path) {
        Map<String, Value> handedOut = stack.localVariables();
        while (!(stack.pop() instanceof Frame.InSequence)) {
            // the outputs and loops of the task end with it
        }
        if (stack.isEmpty()) {
            return Optional.of(leaving.endOfFlow());
        }
        if (stack.current().action() instanceof CallTask call) {
            call.outputs()
                    .forEach((name, target) -> run.set(
                            target, handedOut.getOrDefault(name, target.type().absent())));
            enter(call.after(path));
        }
        return Optional.empty();
    }
}
