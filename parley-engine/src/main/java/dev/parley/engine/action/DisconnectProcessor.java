package dev.parley.engine.action;

import dev.parley.engine.run.Leaving;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.turn.DisconnectReason;
import dev.parley.flow.action.Disconnect;

/** Ends the conversation. */
final class DisconnectProcessor implements ActionProcessor<Disconnect> {
    @Override
    public Class<Disconnect> action() {
        return Disconnect.class;
    }

    @Override
    public Move process(Disconnect action, Run run) {
        return new Move.End(new Leaving(run).disconnect(DisconnectReason.TRIGGERED_BY_FLOW, null));
    }
}
