package dev.parley.engine.run;

import dev.parley.engine.turn.NextAction;
import dev.parley.flow.action.CallFlow;
import dev.parley.flow.program.Assignment;
import dev.parley.flow.program.Block;
import java.util.List;

/** Where a session goes after an action has done its work. */
public sealed interface Move {
    /** The next action in the list. */
    record GoOn() implements Move {}

    /** Into the actions of an output; when they end, on behind the action. */
    record Enter(Block block) implements Move {}

    /** Into the body of a loop, so many times. */
    record EnterLoop(Block body, long passes) implements Move {}

    /** Into a pass of a loop that asks before each pass, with its number. */
    record EnterPass(Block body, long pass) implements Move {}

    /** To the next pass of the innermost loop. */
    record NextPass() implements Move {}

    /** Out of the innermost loop. */
    record LeaveLoop() implements Move {}

    /** Into a task that comes back. */
    record Call(int task, List<Assignment> inputs) implements Move {}

    /** To a task for good. */
    record Jump(int task, List<Assignment> inputs) implements Move {}

    /** Out of a task by one of its paths. */
    record Return(String path) implements Move {}

    /** Into another flow. */
    record Invoke(CallFlow call) implements Move {}

    /** The turn ends here and the channel asks for the next at once. */
    record Yield() implements Move {}

    /** The turn ends here and the channel waits for the participant. */
    record Wait() implements Move {}

    /** The session ends. */
    record End(NextAction action) implements Move {}
}
