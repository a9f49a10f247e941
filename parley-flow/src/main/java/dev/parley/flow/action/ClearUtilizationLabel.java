package dev.parley.flow.action;

import dev.parley.flow.program.Action;

/** Takes the utilization label of the conversation away. */
public record ClearUtilizationLabel() implements Action {
    static final String KEY = "clearUtilizationLabel";

    static ClearUtilizationLabel read(ActionSource in) {
        return new ClearUtilizationLabel();
    }

    @Override
    public String key() {
        return KEY;
    }
}
