package dev.parley.engine.action;

import dev.parley.engine.port.AgentCall;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.CallVirtualAgent;

/** Has a guide or an agentic virtual agent do its work and goes on by what came of it. */
final class CallVirtualAgentProcessor implements ActionProcessor<CallVirtualAgent> {
    @Override
    public Class<CallVirtualAgent> action() {
        return CallVirtualAgent.class;
    }

    @Override
    public Move process(CallVirtualAgent action, Run run) {
        AgentCall call = new AgentCall(
                action.kind(), action.name(), OutsideCall.inputs(action.inputs(), run), OutsideCall.correlation(run));
        DataAnswer answer = run.ports().outside().agents().call(call);
        return switch (OutsideCall.settle(answer, action.bindings(), problem -> misfit(action, problem), run)) {
            case DataAnswer.Success success -> new Move.Enter(action.success());
            case DataAnswer.Failure failure -> new Move.Enter(action.failure());
            case DataAnswer.Timeout() -> new Move.Enter(action.late());
        };
    }

    private static DataAnswer.Failure misfit(CallVirtualAgent action, String problem) {
        return DataAnswer.error("badAnswer", "'" + action.name() + "' answered what the flow cannot take. " + problem);
    }
}
