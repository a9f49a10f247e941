package dev.parley.workspace.outside;

import dev.parley.engine.port.DataActions;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.flow.source.Findings;
import java.util.List;

/** Answers data actions by the files of the folder {@code data-actions}; without one it says which file to write. */
public final class StubbedDataActions implements DataActions {
    private final Stubs stubs;

    /** Of two stubs for one data action only the first counts, and the other is a finding. */
    public StubbedDataActions(List<Stub> stubs, Findings findings) {
        this.stubs = new Stubs(stubs, findings, Thread::sleep);
    }

    /** Whether a file stands for a data action. */
    public boolean has(String category, String action) {
        return stubs.has(new Subject(Subject.Kind.DATA_ACTION, category, action));
    }

    @Override
    public DataAnswer call(DataCall call) {
        return stubs.answer(
                new Subject(Subject.Kind.DATA_ACTION, call.category(), call.action()),
                call.inputs(),
                call.timeout(),
                message -> DataAnswer.failure("not.stubbed", message));
    }
}
