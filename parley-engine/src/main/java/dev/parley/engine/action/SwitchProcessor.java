package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.Switch;
import dev.parley.flow.expression.function.Equality;
import dev.parley.flow.value.Value;
import java.util.function.Predicate;

/** Takes the first case that is true, or the first that equals a value. */
final class SwitchProcessor implements ActionProcessor<Switch> {
    @Override
    public Class<Switch> action() {
        return Switch.class;
    }

    @Override
    public Move process(Switch action, Run run) {
        return new Move.Enter(action.cases().stream()
                .filter(taken(action, run))
                .findFirst()
                .map(Switch.Case::block)
                .orElse(action.otherwise()));
    }

    private static Predicate<Switch.Case> taken(Switch action, Run run) {
        if (action.matched() == null) {
            return each -> run.holds(each.value());
        }
        Value matched = run.evaluate(action.matched());
        return each -> Equality.same(matched, run.evaluate(each.value()));
    }
}
