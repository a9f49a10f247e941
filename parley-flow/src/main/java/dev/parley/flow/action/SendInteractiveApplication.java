package dev.parley.flow.action;

import dev.parley.flow.chooser.Bubble;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;

/**
 * Sends an application of the channel, such as an app of iMessage (architect-semantics §3.1). Expressions yield text.
 *
 * @param application the name the channel knows it by
 * @param url what is handed to it
 * @param received what stands in the conversation before it is used
 * @param reply what stands there afterwards
 * @param success what runs after it
 * @param failure what runs when there is nothing to send
 */
public record SendInteractiveApplication(
        Expression application, Expression url, Bubble received, Bubble reply, Block success, FailureOutput failure)
        implements Action {
    static final String KEY = "sendInteractiveApplication";

    static SendInteractiveApplication read(ActionSource in) {
        return new SendInteractiveApplication(
                in.expression("applicationName", ScalarType.STRING),
                in.expression("applicationUrl", ScalarType.STRING),
                Bubbles.read(in, "receivedMessage"),
                Bubbles.read(in, "replyMessage"),
                in.branch("success"),
                FailureOutput.read(in));
    }

    @Override
    public String key() {
        return KEY;
    }
}
