package dev.parley.engine.action;

import dev.parley.engine.run.Run;
import dev.parley.flow.expression.Variable;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/** The failure outputs {@code errorType} and {@code errorMessage}. */
final class ErrorOutputs {
    private ErrorOutputs() {}

    /**
     * Gives the bound variables an error.
     *
     * @param errorType a short word for programs
     * @param errorMessage a sentence for people
     */
    static void assign(Map<String, Variable> outputs, String errorType, String errorMessage, Run run) {
        new BoundOutputs(outputs)
                .assignWhatFits(
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("errorType", errorType)
                                .put("errorMessage", errorMessage),
                        run);
    }
}
