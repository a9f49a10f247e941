package dev.parley.flow.action;

import dev.parley.flow.program.Action;

/** Leaves the session without an active intent. */
public record ClearActiveIntent() implements Action {
    static final String KEY = "clearActiveIntent";

    static ClearActiveIntent read(ActionSource in) {
        return new ClearActiveIntent();
    }

    @Override
    public String key() {
        return KEY;
    }
}
