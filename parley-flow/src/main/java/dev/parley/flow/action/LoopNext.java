package dev.parley.flow.action;

import dev.parley.flow.program.Action;

/** Goes on with the next pass of the innermost loop. */
public record LoopNext() implements Action {
    static final String KEY = "loopNext";

    static LoopNext read(ActionSource in) {
        return new LoopNext();
    }

    @Override
    public String key() {
        return KEY;
    }
}
