package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.SendResponse;

/** Says a message body; what its success output holds follows in the same turn. */
final class SendResponseProcessor implements ActionProcessor<SendResponse> {
    @Override
    public Class<SendResponse> action() {
        return SendResponse.class;
    }

    @Override
    public Move process(SendResponse action, Run run) {
        boolean said = run.say(action.messageBody());
        return said && action.success().steps().isEmpty() ? new Move.Yield() : new Move.Enter(action.success());
    }
}
