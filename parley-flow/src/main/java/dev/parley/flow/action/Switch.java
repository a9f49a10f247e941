package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the first case that is true, or the first that equals a value (architect-semantics §3.9).
 *
 * @param matched yields the value the cases are compared with; null: the first case that is true
 * @param cases the cases in order
 * @param otherwise runs when none is taken
 */
public record Switch(@Nullable Expression matched, List<Case> cases, Block otherwise) implements Action {
    static final String KEY = "switch";

    public Switch {
        cases = List.copyOf(cases);
    }

    /**
     * One case.
     *
     * @param value yields a Boolean, NOT_SET being not true; or what is compared, by the rules of {@code ==}
     * @param block runs when the case is taken
     */
    public record Case(Expression value, Block block) {}

    static Action read(ActionSource in) {
        Optional<ActionSource> evaluate = in.inside("evaluate");
        Optional<ActionSource> firstTrue = evaluate.flatMap(each -> each.inside("firstTrue"));
        Optional<ActionSource> match = evaluate.flatMap(each -> each.inside("matchExpression"));
        if (firstTrue.isEmpty() && match.isEmpty()) {
            in.warn("a switch needs 'evaluate: {firstTrue: …}' or 'evaluate: {matchExpression: …}' to run");
            return new NotRunnable(KEY, in.settings(), List.of());
        }
        return firstTrue.isPresent()
                ? read(firstTrue.get(), null, each -> each.expression("value", ScalarType.BOOLEAN))
                : match(match.get());
    }

    private static Action match(ActionSource source) {
        Optional<Expression> matched = source.value("expression");
        if (matched.isEmpty()) {
            source.error("missing-key", "a switch that compares needs an 'expression'");
        }
        Type type = matched.map(Expression::type).orElse(ScalarType.NOT_SET);
        return read(source, matched.orElse(null), each -> each.comparable("value", type));
    }

    private static Action read(
            ActionSource source, @Nullable Expression matched, Function<ActionSource, Expression> value) {
        List<Case> cases = source.each(
                "cases", "case", each -> Optional.of(new Case(value.apply(each), each.block("actions", "case"))));
        Block otherwise = source.inside("default")
                .map(each -> each.block("actions", "default"))
                .orElseGet(() -> source.block("", "default"));
        return new Switch(matched, cases, otherwise);
    }

    @Override
    public String key() {
        return KEY;
    }
}
