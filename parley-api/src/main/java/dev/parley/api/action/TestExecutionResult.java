package dev.parley.api.action;

import dev.parley.api.error.ErrorBody;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came of testing a data action, step by step.
 *
 * @param operations the steps
 * @param error why it failed, if it did
 * @param finalResult the result, if it did not
 * @param success whether all steps worked
 */
public record TestExecutionResult(
        List<Operation> operations,
        @Nullable ErrorBody error,
        @Nullable JsonNode finalResult,
        boolean success) {
    /**
     * A step.
     *
     * @param step its number, from 1
     * @param name what was done
     * @param success whether it worked
     * @param result what came out
     * @param error why it failed, if it did
     */
    public record Operation(
            int step,
            String name,
            boolean success,
            @Nullable JsonNode result,
            @Nullable ErrorBody error) {}
}
