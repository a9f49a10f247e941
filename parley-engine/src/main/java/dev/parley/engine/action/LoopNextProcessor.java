package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.LoopNext;

/** Goes on with the next pass of the innermost loop. */
final class LoopNextProcessor implements ActionProcessor<LoopNext> {
    @Override
    public Class<LoopNext> action() {
        return LoopNext.class;
    }

    @Override
    public Move process(LoopNext action, Run run) {
        return new Move.NextPass();
    }
}
