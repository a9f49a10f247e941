package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.LoopUntil;

/** Runs a body until one of its cases holds. */
final class LoopUntilProcessor implements ActionProcessor<LoopUntil> {
    @Override
    public Class<LoopUntil> action() {
        return LoopUntil.class;
    }

    @Override
    public Move process(LoopUntil action, Run run) {
        return new Move.EnterLoop(action.body(), run.number(action.most()).orElse(0));
    }
}
