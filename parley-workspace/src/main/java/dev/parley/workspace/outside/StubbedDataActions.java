package dev.parley.workspace.outside;

import dev.parley.engine.port.DataActions;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.flow.source.Findings;
import java.util.Comparator;
import java.util.List;

/** Answers data actions by the files of the folder {@code data-actions}; without one it says which file to write. */
public final class StubbedDataActions implements DataActions {
    private final Stubs stubs;

    /** Of two stubs for one data action only the first counts, and the other is a finding. */
    public StubbedDataActions(List<Stub> stubs, Findings findings) {
        this.stubs = new Stubs(stubs, findings, Thread::sleep);
    }

    /**
     * A data action that a file stands for.
     *
     * @param category the integration's name
     * @param name its name
     */
    public record Stubbed(String category, String name) {}

    /** The data actions that files stand for, by name. */
    public List<Stubbed> all() {
        return stubs.all().stream()
                .map(stub -> new Stubbed(stub.subject().group(), stub.subject().name()))
                .sorted(Comparator.comparing(Stubbed::category).thenComparing(Stubbed::name))
                .toList();
    }

    /** Whether a file stands for a data action. */
    public boolean has(String category, String action) {
        return stubs.of(subject(category, action)).isPresent();
    }

    /** Whether its author wrote the file that stands for a data action, and not {@link RecordedStubs}. */
    public boolean isWritten(String category, String action) {
        return stubs.of(subject(category, action))
                .filter(stub -> !stub.file().endsWith(RecordedStubs.ENDING))
                .isPresent();
    }

    private static Subject subject(String category, String action) {
        return new Subject(Subject.Kind.DATA_ACTION, category, action);
    }

    @Override
    public DataAnswer call(DataCall call) {
        return stubs.answer(
                subject(call.category(), call.action()),
                call.inputs(),
                call.timeout(),
                message -> DataAnswer.failure("not.stubbed", message));
    }
}
