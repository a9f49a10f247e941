package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.value.ScalarType;

/**
 * Changes the language of the session from here on.
 *
 * @param language yields the tag of a language the flow supports
 */
public record SetLanguage(Expression language) implements Action {
    static final String KEY = "setLanguage";

    /** Exports call the setting {@code languageCode}. */
    static SetLanguage read(ActionSource in) {
        Expression code = in.expression("languageCode", ScalarType.STRING);
        return new SetLanguage(in.configured("language", ScalarType.STRING).orElse(code));
    }

    @Override
    public String key() {
        return KEY;
    }
}
