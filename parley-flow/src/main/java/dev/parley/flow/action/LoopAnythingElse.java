package dev.parley.flow.action;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * Asks at the start of each pass whether there is anything else, and runs its body for as long as there is
 * (architect-semantics §3.5).
 *
 * @param ask the question and its reprompts
 * @param index receives 0, 1, 2 … at the start of each pass; null: nobody does
 * @param body runs in each pass
 */
public record LoopAnythingElse(AskSettings ask, @Nullable Variable index, Block body) implements Ask, Looping {
    static final String KEY = "loopAnythingElse";

    static LoopAnythingElse read(ActionSource in) {
        return new LoopAnythingElse(
                AskSettings.read(in), in.binding("currentIndex", ScalarType.INTEGER), in.branch("loop"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
