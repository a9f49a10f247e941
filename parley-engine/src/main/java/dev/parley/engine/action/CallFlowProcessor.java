package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.CallFlow;

/** Runs another flow and comes back with its outputs. */
final class CallFlowProcessor implements ActionProcessor<CallFlow> {
    @Override
    public Class<CallFlow> action() {
        return CallFlow.class;
    }

    @Override
    public Move process(CallFlow action, Run run) {
        return new Move.Invoke(action);
    }
}
