package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.EndTask;

/** Ends a task by one of its paths. */
final class EndTaskProcessor implements ActionProcessor<EndTask> {
    @Override
    public Class<EndTask> action() {
        return EndTask.class;
    }

    @Override
    public Move process(EndTask action, Run run) {
        return new Move.Return(action.path());
    }
}
