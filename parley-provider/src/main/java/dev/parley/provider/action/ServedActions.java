package dev.parley.provider.action;

import dev.parley.engine.port.DataActions;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataAnswer.Failure;
import dev.parley.engine.port.DataCall;
import dev.parley.workspace.outside.RecordedStubs;
import dev.parley.workspace.outside.StubbedDataActions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Data actions as a server offers them: answered by a file that stands for them, or called for real. */
public final class ServedActions implements DataActions {
    private static final Logger LOG = LoggerFactory.getLogger(ServedActions.class);

    private final List<RunnableAction> actions;
    private final StubbedDataActions stubs;
    private final ActionRunner runner;
    private final Mode mode;
    private final RecordedStubs records;

    /** Which data actions are called. */
    public enum Mode {
        /** Those that no file stands for. */
        UNSTUBBED,
        /** None. */
        NONE,
        /** Those that no file of an author stands for; their answers become files. */
        RECORDED
    }

    /**
     * @param actions those that can be called
     * @param stubs the files that stand for data actions
     * @param runner calls
     * @param mode which are called
     * @param records gets the answers in the mode {@link Mode#RECORDED}
     */
    public ServedActions(
            List<RunnableAction> actions,
            StubbedDataActions stubs,
            ActionRunner runner,
            Mode mode,
            RecordedStubs records) {
        this.actions = List.copyOf(actions);
        this.stubs = stubs;
        this.runner = runner;
        this.mode = mode;
        this.records = records;
    }

    /**
     * A data action of the list.
     *
     * @param id its id
     * @param category the name of its integration; empty for any
     * @param name its name
     * @param exported what its file says; empty when there are only answers that stand for it
     */
    public record Listed(String id, String category, String name, Optional<RunnableAction> exported) {}

    /** All there are, in the order of their names. */
    public List<Listed> all() {
        List<Listed> all = new ArrayList<>();
        for (RunnableAction action : actions) {
            all.add(new Listed(
                    action.id(),
                    action.category().orElse(""),
                    action.definition().name(),
                    Optional.of(action)));
        }
        for (StubbedDataActions.Stubbed stub : stubs.all()) {
            if (exported(stub.category(), stub.name()).isEmpty()) {
                String id = RunnableAction.id(stub.category(), stub.name());
                all.add(new Listed(id, stub.category(), stub.name(), Optional.empty()));
            }
        }
        all.sort(Comparator.comparing(Listed::name).thenComparing(Listed::category));
        return all;
    }

    @Override
    public DataAnswer call(DataCall call) {
        return run(call).answer();
    }

    /** The answer to a call, and how it came about. */
    public ActionOutcome run(DataCall call) {
        Optional<RunnableAction> action =
                exported(call.category(), call.action()).filter(each -> isCalled(call));
        if (action.isEmpty()) {
            return stubbed(call);
        }
        ActionOutcome outcome = runner.run(action.get(), call.inputs(), call.timeout());
        if (mode == Mode.RECORDED) {
            record(action.get(), call, outcome.answer());
        }
        return new ActionOutcome(correlated(outcome.answer(), call), outcome.operations());
    }

    private boolean isCalled(DataCall call) {
        return switch (mode) {
            case UNSTUBBED -> !stubs.has(call.category(), call.action());
            case NONE -> false;
            case RECORDED -> !stubs.isWritten(call.category(), call.action());
        };
    }

    private ActionOutcome stubbed(DataCall call) {
        DataAnswer answer = stubs.call(call);
        JsonNode shown = switch (answer) {
            case DataAnswer.Success(JsonNode body) -> body;
            case Failure(JsonNode fields) -> fields;
            case DataAnswer.Timeout() -> call.inputs().objectNode().put("userMessage", "No answer came in time.");
        };
        boolean success = answer instanceof DataAnswer.Success;
        return new ActionOutcome(
                answer, List.of(new ActionOperation(1, "Answer from the folder data-actions", success, shown)));
    }

    /** Keeps what the other host answered, without credentials; what goes through secure actions is not kept. */
    private void record(RunnableAction action, DataCall call, DataAnswer answer) {
        if (action.definition().secure() || !isRemote(answer)) {
            return;
        }
        Redaction redaction =
                new Redaction(action.integration().map(SecretTexts::of).orElseGet(java.util.Set::of));
        DataCall clean = new DataCall(
                call.category(),
                call.action(),
                (ObjectNode) redaction.of(call.inputs()),
                call.timeout(),
                call.correlationId());
        try {
            records.keep(
                    clean,
                    answer instanceof DataAnswer.Success(JsonNode body)
                            ? new DataAnswer.Success(redaction.of(body))
                            : answer);
        } catch (IOException failed) {
            LOG.warn("The answer of the data action '{}' could not be recorded", call.action(), failed);
        }
    }

    private static boolean isRemote(DataAnswer answer) {
        return switch (answer) {
            case DataAnswer.Success success -> true;
            case Failure(JsonNode fields) ->
                fields.at("/details/0/errorCode").asString("").equals("ACTION.REMOTE_ENDPOINT");
            case DataAnswer.Timeout() -> false;
        };
    }

    private static DataAnswer correlated(DataAnswer answer, DataCall call) {
        return answer instanceof Failure(JsonNode fields) && fields instanceof ObjectNode object
                ? new Failure(object.deepCopy().put("correlationId", call.correlationId()))
                : answer;
    }

    /** The one of that category before one of any. */
    private Optional<RunnableAction> exported(String category, String action) {
        return actions.stream()
                .filter(each -> each.isCalled(category, action))
                .min(Comparator.comparing(each -> each.category().isEmpty()));
    }
}
