package dev.parley.server.action;

import dev.parley.api.action.Action;
import dev.parley.api.action.ActionConfig;
import dev.parley.api.action.ActionContract;
import dev.parley.api.action.TestExecutionResult;
import dev.parley.engine.port.DataAnswer;
import dev.parley.provider.Integration;
import dev.parley.provider.action.ActionOperation;
import dev.parley.provider.action.ActionOutcome;
import dev.parley.provider.action.RunnableAction;
import dev.parley.provider.action.ServedActions.Listed;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Refusals;
import dev.parley.workspace.action.CustomAction;
import dev.parley.workspace.action.Text;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Data actions and what came of them, as they are on the wire. */
final class ActionAnswers {
    private static final int BAD_GATEWAY = 502;

    /** Statuses of other hosts that callers get to see; 401 would mean their own token. */
    private static final Set<Integer> PASSED_ON = Set.of(400, 403, 404, 409, 429, 500, 502, 503, 504);

    private ActionAnswers() {}

    static Action action(Listed action, boolean contract, boolean config, String path) {
        return new Action(
                action.id(),
                action.name(),
                action.exported()
                        .flatMap(RunnableAction::integration)
                        .map(Integration::id)
                        .orElse(null),
                action.category(),
                action.exported()
                        .filter(each -> contract)
                        .map(each -> contract(each.definition()))
                        .orElse(null),
                1,
                action.exported().filter(each -> each.definition().secure()).isPresent(),
                action.exported()
                        .filter(each -> config)
                        .map(each -> config(each.definition()))
                        .orElse(null),
                path + "/" + action.id());
    }

    static ApiError error(JsonNode fields) {
        int status = fields.path("status").asInt(BAD_GATEWAY);
        return Refusals.actionFailed(
                PASSED_ON.contains(status) ? status : BAD_GATEWAY,
                fields.path("errorCode").asString("bad.gateway"),
                fields.path("userMessage").asString("The data action failed."));
    }

    static TestExecutionResult tested(ActionOutcome outcome, String correlation) {
        return switch (outcome.answer()) {
            case DataAnswer.Success(JsonNode result) ->
                new TestExecutionResult(operations(outcome, correlation), null, result, true);
            case DataAnswer.Failure(JsonNode fields) ->
                new TestExecutionResult(
                        operations(outcome, correlation), error(fields).body(correlation), null, false);
            case DataAnswer.Timeout() ->
                new TestExecutionResult(
                        operations(outcome, correlation),
                        Refusals.actionTimeout().body(correlation),
                        null,
                        false);
        };
    }

    private static List<TestExecutionResult.Operation> operations(ActionOutcome outcome, String correlation) {
        return outcome.operations().stream()
                .map(operation -> operation(operation, correlation))
                .toList();
    }

    private static TestExecutionResult.Operation operation(ActionOperation operation, String correlation) {
        return new TestExecutionResult.Operation(
                operation.step(),
                operation.name(),
                operation.success(),
                operation.success() ? operation.result() : null,
                operation.success() ? null : error(operation.result()).body(correlation));
    }

    private static ActionContract contract(CustomAction action) {
        return new ActionContract(
                new ActionContract.Input(action.inputSchema()), new ActionContract.Output(action.successSchema()));
    }

    private static ActionConfig config(CustomAction action) {
        CustomAction.Request request = action.request();
        CustomAction.Response response = action.response();
        return new ActionConfig(
                new ActionConfig.Request(
                        request.url().value(), request.body().value(), request.method(), values(request.headers())),
                new ActionConfig.Response(
                        values(response.translations()),
                        values(response.defaults()),
                        response.template().value()),
                action.timeout().map(Duration::toSeconds).map(Math::toIntExact).orElse(null));
    }

    private static Map<String, String> values(Map<String, Text> texts) {
        Map<String, String> values = new LinkedHashMap<>();
        texts.forEach((name, text) -> values.put(name, text.value()));
        return values;
    }
}
