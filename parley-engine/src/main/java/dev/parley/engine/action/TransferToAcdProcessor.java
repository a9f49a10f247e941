package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.run.FlowError;
import dev.parley.engine.run.Leaving;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.turn.ExitReason;
import dev.parley.flow.action.TransferToAcd;
import dev.parley.flow.value.DirectoryValue;

/** Says goodbye and exits with the queue that was asked for, as a text session has no transfer. */
final class TransferToAcdProcessor implements ActionProcessor<TransferToAcd> {
    @Override
    public Class<TransferToAcd> action() {
        return TransferToAcd.class;
    }

    @Override
    public Move process(TransferToAcd action, Run run) {
        if (!(run.evaluate(action.queue()) instanceof DirectoryValue queue)) {
            throw new FlowError("the transfer has no queue");
        }
        run.record(new Event.TransferRequested(queue.name()));
        run.say(action.preTransfer());
        return new Move.End(new Leaving(run).exit(ExitReason.TRIGGERED_BY_FLOW, "Transfer to ACD: " + queue.name()));
    }
}
