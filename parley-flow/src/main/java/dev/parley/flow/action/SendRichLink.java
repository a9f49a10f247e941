package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;

/**
 * Sends a link that is shown with a title and a picture (architect-semantics §3.1). Expressions yield text.
 *
 * @param url where it leads
 * @param title its title
 * @param image the address of its picture
 * @param success what runs after it
 * @param failure what runs when there is nothing to send
 */
public record SendRichLink(Expression url, Expression title, Expression image, Block success, FailureOutput failure)
        implements Action {
    static final String KEY = "sendRichLink";

    static SendRichLink read(ActionSource in) {
        return new SendRichLink(
                in.expression("url", ScalarType.STRING),
                in.expression("title", ScalarType.STRING),
                Images.read(in, "image"),
                in.branch("success"),
                FailureOutput.read(in));
    }

    @Override
    public String key() {
        return KEY;
    }
}
