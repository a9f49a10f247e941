package dev.parley.workspace.outside;

import dev.parley.engine.port.DataAnswer;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Answers by files; where none does it says what to write. */
final class Stubs {
    private static final int SHOWN = 200;

    private final Map<Subject, Stub> stubs = new HashMap<>();
    private final Pause pause;

    /** Lets time pass. */
    @FunctionalInterface
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    /** Of two stubs for the same only the first counts, and the other is a finding. */
    Stubs(List<Stub> stubs, Findings findings, Pause pause) {
        this.pause = pause;
        for (Stub stub : stubs) {
            Stub first = this.stubs.putIfAbsent(stub.subject().folded(), stub);
            if (first != null) {
                findings.error(
                        stub.subject().kind().duplicateRule(),
                        Position.startOf(stub.file()),
                        stub.subject().title() + " is in " + first.file() + " already; put all answers into one file.");
            }
        }
    }

    Optional<Stub> of(Subject subject) {
        return Optional.ofNullable(stubs.get(subject.folded()));
    }

    Collection<Stub> all() {
        return stubs.values();
    }

    /**
     * The answer to a call.
     *
     * @param timeout how long the caller waits
     * @param missing makes an answer of a sentence that says what to write
     */
    DataAnswer answer(
            Subject subject, ObjectNode inputs, Duration timeout, Function<String, DataAnswer.Failure> missing) {
        Stub stub = stubs.get(subject.folded());
        if (stub == null) {
            return missing.apply(subject.title() + " has no stub for the inputs " + shortened(inputs) + "; write "
                    + subject.file() + ".");
        }
        Optional<StubbedAnswer> answer = stub.answers().stream()
                .filter(each -> each.inputs().matches(inputs))
                .findFirst();
        return answer.isPresent()
                ? after(answer.get(), timeout)
                : missing.apply(stub.file() + " has no answer for the inputs " + shortened(inputs) + "; add one.");
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

    private static String shortened(ObjectNode inputs) {
        String text = inputs.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
