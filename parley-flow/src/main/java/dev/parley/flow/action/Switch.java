package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import java.util.List;
import java.util.Optional;

/**
 * Takes the first case that is true (architect-semantics §3.9).
 *
 * @param cases the cases in order
 * @param otherwise runs when none is true
 */
public record Switch(List<Case> cases, Block otherwise) implements Action {
    static final String KEY = "switch";

    public Switch {
        cases = List.copyOf(cases);
    }

    /**
     * One case.
     *
     * @param condition yields a Boolean; NOT_SET is not true
     * @param block runs when it is true
     */
    public record Case(Expression condition, Block block) {}

    static Action read(ActionSource in) {
        Optional<ActionSource> evaluate = in.inside("evaluate");
        Optional<ActionSource> firstTrue = evaluate.flatMap(each -> each.inside("firstTrue"));
        if (firstTrue.isEmpty()) {
            evaluate.ifPresent(each -> each.inert(each.keys().toArray(String[]::new)));
            in.warn("only switches of the form 'evaluate: firstTrue:' can run yet");
            return new NotRunnable(KEY, in.settings(), List.of());
        }
        ActionSource source = firstTrue.get();
        List<Case> cases = source.each(
                "cases",
                "case",
                each -> Optional.of(
                        new Case(each.expression("value", ScalarType.BOOLEAN), each.block("actions", "case"))));
        Block otherwise = source.inside("default")
                .map(each -> each.block("actions", "default"))
                .orElseGet(() -> source.block("", "default"));
        return new Switch(cases, otherwise);
    }

    @Override
    public String key() {
        return KEY;
    }
}
