package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.run.Leaving;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.TransferToAcd;
import dev.parley.flow.value.DirectoryValue;
import tools.jackson.databind.node.JsonNodeFactory;

/** Says goodbye and exits with the queue that was asked for, as a text session has no transfer. */
final class TransferToAcdProcessor implements ActionProcessor<TransferToAcd> {
    @Override
    public Class<TransferToAcd> action() {
        return TransferToAcd.class;
    }

    @Override
    public Move process(TransferToAcd action, Run run) {
        if (!(run.evaluate(action.queue()) instanceof DirectoryValue queue)) {
            return fail(action, run);
        }
        run.say(action.preTransfer());
        run.record(new Event.TransferRequested(queue.name()));
        return new Move.End(new Leaving(run).transfer(queue.name()));
    }

    private static Move fail(TransferToAcd action, Run run) {
        run.say(action.failureTransfer());
        new BoundOutputs(action.failureOutputs())
                .assignWhatFits(
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("errorType", "queueNotSet")
                                .put("errorMessage", "The transfer has no queue."),
                        run);
        return new Move.Enter(action.failure());
    }
}
