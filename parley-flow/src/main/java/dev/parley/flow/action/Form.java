package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import java.util.Map;
import java.util.Optional;

/**
 * Sends a form of a response library and binds what is filled in (architect-semantics §3.1).
 *
 * @param ask its reprompts, and words before the form
 * @param library yields the library's name
 * @param form yields the form's name
 * @param timeout yields how long it may take; empty: as long as any answer
 * @param pages receive the answers, by the ids of the form's pages
 * @param success what runs when it was filled in
 * @param failure what runs when there is no such form
 */
public record Form(
        AskSettings ask,
        Expression library,
        Expression form,
        Optional<Expression> timeout,
        Map<String, Variable> pages,
        Block success,
        FailureOutput failure)
        implements Ask {
    static final String KEY = "form";

    public Form {
        pages = OrderedMap.copyOf(pages);
    }

    static Form read(ActionSource in) {
        return new Form(
                AskSettings.read(in),
                in.expression("library", ScalarType.STRING),
                in.expression("form", ScalarType.STRING),
                in.configured("formCompletionTimeout", ScalarType.DURATION),
                in.bindings("formPages"),
                in.branch("success"),
                FailureOutput.read(in));
    }

    @Override
    public String key() {
        return KEY;
    }
}
