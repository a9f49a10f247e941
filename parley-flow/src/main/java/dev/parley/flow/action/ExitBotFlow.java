package dev.parley.flow.action;

import dev.parley.flow.program.Action;

/** Ends the bot and hands its outputs to the caller. */
public record ExitBotFlow() implements Action {
    static final String KEY = "exitBotFlow";

    static ExitBotFlow read(ActionSource in) {
        return new ExitBotFlow();
    }

    @Override
    public String key() {
        return KEY;
    }
}
