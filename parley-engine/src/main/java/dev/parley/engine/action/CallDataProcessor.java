package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.CallData;
import dev.parley.flow.program.Block;
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
            case DataAnswer.Success success -> go("success", action.success(), call, run);
            case DataAnswer.Failure failure -> go("failure", action.failure(), call, run);
            case DataAnswer.Timeout() -> go("timeout", action.late(), call, run);
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

    private static Move go(String outcome, Block block, DataCall call, Run run) {
        run.record(new Event.DataActionCalled(call.action(), outcome));
        return new Move.Enter(block);
    }
}
