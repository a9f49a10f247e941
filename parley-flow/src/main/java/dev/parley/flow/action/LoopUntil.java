package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.Output;
import dev.parley.flow.value.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs its body until one of its cases holds; they are checked in order after each pass (architect-semantics §3.9).
 *
 * @param index receives 0, 1, 2 … at the start of each pass; null: nobody does
 * @param most yields how many passes there are at most
 * @param body runs in each pass
 * @param cases when to leave, and what runs then
 */
public record LoopUntil(@Nullable Variable index, Expression most, Block body, List<Case> cases) implements Looping {
    static final String KEY = "loopUntil";

    public LoopUntil {
        cases = List.copyOf(cases);
    }

    /**
     * One case.
     *
     * @param condition yields a Boolean; NOT_SET does not hold
     * @param block runs when it holds
     */
    public record Case(Expression condition, Block block) {}

    static LoopUntil read(ActionSource in) {
        Map<String, Output> paths = in.paths();
        return new LoopUntil(
                in.binding("currentIndex", ScalarType.INTEGER),
                in.expression("maxLoopCount", ScalarType.INTEGER),
                in.branch("loop"),
                in.each("untilCases", "case", each -> untilCase(each, paths)));
    }

    /** The actions of a case stand under it, or under the path of its name. */
    private static Optional<Case> untilCase(ActionSource source, Map<String, Output> paths) {
        String name = source.word("name").orElse("until");
        Expression condition = source.expression("value", ScalarType.BOOLEAN);
        Block own = source.block("actions", name);
        Output path = paths.get(name);
        return Optional.of(new Case(condition, path == null ? own : path.block()));
    }

    @Override
    public String key() {
        return KEY;
    }
}
