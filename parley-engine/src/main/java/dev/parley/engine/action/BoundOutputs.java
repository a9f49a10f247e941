package dev.parley.engine.action;

import dev.parley.engine.run.Run;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The outputs of an action that bind parts of an answer to variables. */
final class BoundOutputs {
    private final Map<String, Variable> outputs;

    BoundOutputs(Map<String, Variable> outputs) {
        this.outputs = outputs;
    }

    /**
     * Gives every bound variable its part of an answer. When one part does not fit its variable, none is given.
     *
     * @return what does not fit, in a sentence, or empty when all is well
     */
    Optional<String> assign(JsonNode answer, Run run) {
        Map<Variable, Value> values = new LinkedHashMap<>();
        for (Map.Entry<String, Variable> output : outputs.entrySet()) {
            Variable variable = output.getValue();
            JsonNode part = AnswerParts.find(answer, output.getKey());
            Optional<Value> value = AnswerValues.of(part, variable.type());
            if (value.isEmpty()) {
                return Optional.of("The output '" + output.getKey() + "' is no "
                        + variable.type().display() + ", which " + variable.name() + " needs.");
            }
            values.put(variable, value.get());
        }
        values.forEach(run::set);
        return Optional.empty();
    }

    /** Gives every bound variable its part of an error; what does not fit is left without a value. */
    void assignWhatFits(JsonNode error, Run run) {
        outputs.forEach((name, variable) -> run.set(
                variable,
                AnswerValues.of(AnswerParts.find(error, name), variable.type())
                        .orElse(variable.type().absent())));
    }
}
