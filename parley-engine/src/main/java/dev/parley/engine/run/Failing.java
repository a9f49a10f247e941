package dev.parley.engine.run;

import dev.parley.flow.action.FailureOutput;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.StringValue;
import org.jspecify.annotations.Nullable;

/** Takes the failure output of an action. */
public final class Failing {
    private Failing() {}

    /**
     * Says why in the variables of the output.
     *
     * @param errorType a short word for programs
     * @param errorMessage a sentence for people
     */
    public static Move by(FailureOutput failure, String errorType, String errorMessage, Run run) {
        assign(failure.errorType(), errorType, run);
        assign(failure.errorMessage(), errorMessage, run);
        return new Move.Enter(failure.block());
    }

    private static void assign(@Nullable Variable variable, String text, Run run) {
        if (variable != null) {
            run.set(variable, new StringValue(text));
        }
    }
}
