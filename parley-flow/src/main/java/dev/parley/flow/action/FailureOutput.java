package dev.parley.flow.action;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The output an action takes when it fails.
 *
 * @param errorType receives a short word for programs, or null
 * @param errorMessage receives a sentence for people, or null
 * @param block what runs
 */
public record FailureOutput(
        @Nullable Variable errorType, @Nullable Variable errorMessage, Block block) {
    static FailureOutput read(ActionSource in) {
        Optional<ActionSource> outputs = in.inside("failureOutputs");
        return new FailureOutput(
                outputs.map(each -> each.binding("errorType", ScalarType.STRING))
                        .orElse(null),
                outputs.map(each -> each.binding("errorMessage", ScalarType.STRING))
                        .orElse(null),
                in.branch("failure"));
    }
}
