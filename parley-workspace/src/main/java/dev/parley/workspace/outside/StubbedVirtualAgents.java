package dev.parley.workspace.outside;

import dev.parley.engine.port.AgentCall;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.engine.port.VirtualAgents;
import dev.parley.flow.source.Findings;
import java.util.List;

/** Answers guides and agents by the files of the folder {@code virtual-agents}; without one it says which to write. */
public final class StubbedVirtualAgents implements VirtualAgents {
    private final Stubs stubs;

    /** Of two stubs for one guide or agent only the first counts, and the other is a finding. */
    public StubbedVirtualAgents(List<Stub> stubs, Findings findings) {
        this.stubs = new Stubs(stubs, findings, Thread::sleep);
    }

    @Override
    public DataAnswer call(AgentCall call) {
        Subject.Kind kind = switch (call.kind()) {
            case GUIDE -> Subject.Kind.GUIDE;
            case AGENT -> Subject.Kind.AGENT;
        };
        return stubs.answer(
                new Subject(kind, "", call.name()),
                call.inputs(),
                DataCall.STANDARD_TIMEOUT,
                message -> DataAnswer.error("notStubbed", message));
    }
}
