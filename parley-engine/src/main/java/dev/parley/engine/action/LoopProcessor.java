package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.Loop;

/** Runs a body a number of times. */
final class LoopProcessor implements ActionProcessor<Loop> {
    @Override
    public Class<Loop> action() {
        return Loop.class;
    }

    @Override
    public Move process(Loop action, Run run) {
        return new Move.EnterLoop(action.body(), run.number(action.count()).orElse(0));
    }
}
