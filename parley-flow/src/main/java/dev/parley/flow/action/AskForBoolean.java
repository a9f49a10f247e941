package dev.parley.flow.action;

import dev.parley.flow.program.Block;

/**
 * Asks a question that yes or no answers (architect-semantics §3.3).
 *
 * @param ask the question and its reprompts
 * @param yes runs after a yes
 * @param no runs after a no
 */
public record AskForBoolean(AskSettings ask, Block yes, Block no) implements Ask {
    static final String KEY = "askForBoolean";

    static AskForBoolean read(ActionSource in) {
        return new AskForBoolean(AskSettings.read(in), in.branch("yes"), in.branch("no"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
