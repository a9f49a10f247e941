package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.CallTask;

/** Runs a task that comes back. */
final class CallTaskProcessor implements ActionProcessor<CallTask> {
    @Override
    public Class<CallTask> action() {
        return CallTask.class;
    }

    @Override
    public Move process(CallTask action, Run run) {
        return new Move.Call(action.task(), action.inputs());
    }
}
