package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.port.AgentCall;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.CallVirtualAgent;
import dev.parley.flow.program.Block;

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
            case DataAnswer.Success success -> go("success", action.success(), action, run);
            case DataAnswer.Failure failure -> go("failure", action.failure(), action, run);
            case DataAnswer.Timeout() -> go("timeout", action.late(), action, run);
        };
    }

    private static DataAnswer.Failure misfit(CallVirtualAgent action, String problem) {
        return DataAnswer.error("badAnswer", "'" + action.name() + "' answered what the flow cannot take. " + problem);
    }

    private static Move go(String outcome, Block block, CallVirtualAgent action, Run run) {
        run.record(new Event.VirtualAgentCalled(action.name(), outcome));
        return new Move.Enter(block);
    }
}
