package dev.parley.engine.action;

import dev.parley.engine.run.Leaving;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.turn.ExitReason;
import dev.parley.flow.action.ExitBotFlow;

/** Ends the bot. */
final class ExitBotFlowProcessor implements ActionProcessor<ExitBotFlow> {
    @Override
    public Class<ExitBotFlow> action() {
        return ExitBotFlow.class;
    }

    @Override
    public Move process(ExitBotFlow action, Run run) {
        return new Move.End(new Leaving(run).exit(ExitReason.TRIGGERED_BY_FLOW, null));
    }
}
