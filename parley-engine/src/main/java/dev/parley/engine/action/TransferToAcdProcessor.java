package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.run.Leaving;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.TransferToAcd;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.StringValue;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Says goodbye and exits with the queue that was asked for, as a text session has no transfer. It fails without a queue,
 * and for one whose property {@code transferfailure} says why nobody can be handed to it.
 */
final class TransferToAcdProcessor implements ActionProcessor<TransferToAcd> {
    private static final String FAILURE = "transferfailure";

    @Override
    public Class<TransferToAcd> action() {
        return TransferToAcd.class;
    }

    @Override
    public Move process(TransferToAcd action, Run run) {
        if (!(run.evaluate(action.queue()) instanceof DirectoryValue queue)) {
            return fail(action, "queueNotSet", "The transfer has no queue.", run);
        }
        if (queue.properties().get(FAILURE) instanceof StringValue(String why)) {
            return fail(action, "transferFailed", why, run);
        }
        run.say(action.preTransfer());
        run.record(new Event.TransferRequested(queue.name()));
        return new Move.End(new Leaving(run).transfer(queue.name()));
    }

    private static Move fail(TransferToAcd action, String type, String message, Run run) {
        run.say(action.failureTransfer());
        new BoundOutputs(action.failureOutputs())
                .assignWhatFits(
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("errorType", type)
                                .put("errorMessage", message),
                        run);
        return new Move.Enter(action.failure());
    }
}
