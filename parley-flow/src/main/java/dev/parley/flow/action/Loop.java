package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * Runs its body a number of times (architect-semantics §3.9).
 *
 * @param index receives 0, 1, 2 … at the start of each pass; null: nobody does
 * @param count yields how many passes; NOT_SET or less than one: none
 * @param body runs in each pass
 */
public record Loop(@Nullable Variable index, Expression count, Block body) implements Looping {
    static final String KEY = "loop";

    static Loop read(ActionSource in) {
        return new Loop(
                in.binding("currentIndex", ScalarType.INTEGER),
                in.expression("loopCount", ScalarType.INTEGER),
                in.branch("loop"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
