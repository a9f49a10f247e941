package dev.parley.provider.action;

import dev.parley.engine.port.DataAnswer;

/** Ends the steps of a run early. It stays in this package: callers get the answer. */
final class StepFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient DataAnswer answer;

    StepFailedException(DataAnswer answer) {
        super("a step of a data action failed", null, false, false);
        this.answer = answer;
    }

    DataAnswer answer() {
        return answer;
    }
}
