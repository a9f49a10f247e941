package dev.parley.flow.action;

import dev.parley.flow.program.Action;

/** Leaves the innermost loop. */
public record LoopExit() implements Action {
    static final String KEY = "loopExit";

    static LoopExit read(ActionSource in) {
        return new LoopExit();
    }

    @Override
    public String key() {
        return KEY;
    }
}
