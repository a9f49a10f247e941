package dev.parley.workspace.outside;

import dev.parley.engine.port.DataActions;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers data actions by the files of the folder {@code data-actions}; without one it says which file to write. */
public final class StubbedDataActions implements DataActions {
    private static final int SHOWN = 200;

    private final Map<Key, Stub> stubs = new HashMap<>();
    private final Pause pause;

    /** Lets time pass. */
    @FunctionalInterface
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    private record Key(String category, String action) {
        static Key of(String category, String action) {
            return new Key(category.toLowerCase(Locale.ROOT), action.toLowerCase(Locale.ROOT));
        }
    }

    /** Of two stubs for one data action only the first counts, and the other is a finding. */
    public StubbedDataActions(List<Stub> stubs, Findings findings) {
        this(stubs, findings, Thread::sleep);
    }

    StubbedDataActions(List<Stub> stubs, Findings findings, Pause pause) {
        this.pause = pause;
        for (Stub stub : stubs) {
            Stub first = this.stubs.putIfAbsent(Key.of(stub.category(), stub.action()), stub);
            if (first != null) {
                findings.error(
                        "duplicate-data-action",
                        Position.startOf(stub.file()),
                        "The data action '" + stub.action() + "' of '" + stub.category() + "' is in " + first.file()
                                + " already; put all answers into one file.");
            }
        }
    }

    @Override
    public DataAnswer call(DataCall call) {
        Stub stub = stubs.get(Key.of(call.category(), call.action()));
        if (stub == null) {
            return DataAnswer.failure("not.stubbed", withoutStub(call));
        }
        Optional<StubbedAnswer> answer = stub.answers().stream()
                .filter(each -> each.inputs().matches(call.inputs()))
                .findFirst();
        return answer.isPresent()
                ? after(answer.get(), call.timeout())
                : DataAnswer.failure(
                        "not.stubbed", stub.file() + " has no answer for the inputs " + inputs(call) + "; add one.");
    }

    private DataAnswer after(StubbedAnswer answer, Duration timeout) {
        boolean late = answer.delay().compareTo(timeout) >= 0;
        try {
            pause.of(late ? timeout : answer.delay());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new DataAnswer.Timeout();
        }
        return late ? new DataAnswer.Timeout() : answer.answer();
    }

    private static String withoutStub(DataCall call) {
        String file = call.action().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "The data action '" + call.action() + "' of '" + call.category() + "' has no stub for the inputs "
                + inputs(call) + "; write data-actions/" + file + ".yaml with 'category', 'action' and 'answers'.";
    }

    private static String inputs(DataCall call) {
        String inputs = call.inputs().toString();
        return inputs.length() <= SHOWN ? inputs : inputs.substring(0, SHOWN) + "…";
    }
}
