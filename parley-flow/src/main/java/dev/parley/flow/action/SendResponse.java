package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;

/**
 * Says a message body, as {@link Communicate} does.
 *
 * @param messageBody yields what is said
 * @param success what runs after it
 */
public record SendResponse(Expression messageBody, Block success) implements Action {
    static final String KEY = "sendResponse";

    static SendResponse read(ActionSource in) {
        in.inert("messageBodyStyle");
        in.branch("failure");
        return new SendResponse(in.expression("messageBody", ScalarType.COMMUNICATION), in.branch("success"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
