package dev.parley.engine.action;

import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.CallData;
import dev.parley.flow.value.DurationValue;
import java.time.Duration;

/** Calls a data action and goes on by what came of it (architect-semantics §3.9). */
final class CallDataProcessor implements ActionProcessor<CallData> {
    @Override
    public Class<CallData> action() {
        return CallData.class;
    }

    @Override
    public Move process(CallData action, Run run) {
        DataCall call = new DataCall(
                action.category(),
                action.dataAction(),
                OutsideCall.inputs(action.inputs(), run),
                timeout(action, run),
                OutsideCall.correlation(run));
        DataAnswer answer = run.ports().outside().actions().call(call);
        return switch (OutsideCall.settle(answer, action.bindings(), problem -> misfit(call, problem), run)) {
            case DataAnswer.Success success -> new Move.Enter(action.success());
            case DataAnswer.Failure failure -> new Move.Enter(action.failure());
            case DataAnswer.Timeout() -> new Move.Enter(action.late());
        };
    }

    private static Duration timeout(CallData action, Run run) {
        return run.evaluate(action.timeout()) instanceof DurationValue(long milliseconds)
                ? Duration.ofMillis(Math.clamp(milliseconds, 1, DataCall.LONGEST.toMillis()))
                : DataCall.STANDARD_TIMEOUT;
    }

    private static DataAnswer.Failure misfit(DataCall call, String problem) {
        return DataAnswer.failure(
                "bad.answer", "The data action '" + call.action() + "' answered what the flow cannot take. " + problem);
    }
}
