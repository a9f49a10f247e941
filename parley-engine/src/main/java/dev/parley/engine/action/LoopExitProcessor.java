package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.LoopExit;

/** Leaves the innermost loop. */
final class LoopExitProcessor implements ActionProcessor<LoopExit> {
    @Override
    public Class<LoopExit> action() {
        return LoopExit.class;
    }

    @Override
    public Move process(LoopExit action, Run run) {
        return new Move.LeaveLoop();
    }
}
