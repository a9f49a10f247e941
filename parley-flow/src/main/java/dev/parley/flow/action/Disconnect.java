package dev.parley.flow.action;

import dev.parley.flow.program.Action;

/** Ends the conversation. */
public record Disconnect() implements Action {
    static final String KEY = "disconnect";

    static Disconnect read(ActionSource in) {
        return new Disconnect();
    }

    @Override
    public String key() {
        return KEY;
    }
}
