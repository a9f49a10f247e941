package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.JumpToTask;

/** Goes to a task for good. */
final class JumpToTaskProcessor implements ActionProcessor<JumpToTask> {
    @Override
    public Class<JumpToTask> action() {
        return JumpToTask.class;
    }

    @Override
    public Move process(JumpToTask action, Run run) {
        return new Move.Jump(action.task(), action.inputs());
    }
}
