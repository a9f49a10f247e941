package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.value.OrderedMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the script an agent will see; it is kept with the session.
 *
 * @param script the script's name
 * @param inputs yield its inputs by name
 */
public record SetScreenPop(String script, Map<String, Expression> inputs) implements Action {
    static final String KEY = "setScreenPop";

    public SetScreenPop {
        inputs = OrderedMap.copyOf(inputs);
    }

    static Action read(ActionSource in) {
        return in.object("screenPopScript")
                .<Action>map(script ->
                        new SetScreenPop(script.name(), script.source().named("inputs")))
                .orElseGet(() -> new NotRunnable(KEY, in.settings(), List.of()));
    }

    @Override
    public String key() {
        return KEY;
    }
}
