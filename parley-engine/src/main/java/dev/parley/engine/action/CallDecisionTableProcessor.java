package dev.parley.engine.action;

import dev.parley.engine.port.TableAnswer;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.CallDecisionTable;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.JsonValue;
import dev.parley.flow.value.Value;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Has a decision table decide; that no row matches is a failure. */
final class CallDecisionTableProcessor implements ActionProcessor<CallDecisionTable> {
    private static final String WHOLE = "row";

    @Override
    public Class<CallDecisionTable> action() {
        return CallDecisionTable.class;
    }

    @Override
    public Move process(CallDecisionTable action, Run run) {
        String table = run.evaluate(action.table()).text();
        Value input = run.evaluate(action.input());
        JsonNode asked = input instanceof JsonValue(JsonNode json) ? json : JsonNodeFactory.instance.objectNode();
        return switch (run.ports().outside().tables().decide(table, asked)) {
            case TableAnswer.Row(JsonNode row) ->
                new BoundOutputs(action.output() == null ? Map.of() : Map.<String, Variable>of(WHOLE, action.output()))
                        .assign(JsonNodeFactory.instance.objectNode().set(WHOLE, row), run)
                        .map(misfit -> fail(action, TableErrors.misfit(table, misfit), run))
                        .orElseGet(() -> new Move.Enter(action.success()));
            case TableAnswer.NoRow() ->
                fail(action, new TableAnswer.Failure("noMatch", "No row of '" + table + "' matches the input."), run);
            case TableAnswer.Failure failure -> fail(action, failure, run);
        };
    }

    private static Move fail(CallDecisionTable action, TableAnswer.Failure failure, Run run) {
        TableErrors.assign(action.failureOutputs(), failure, run);
        return new Move.Enter(action.failure());
    }
}
