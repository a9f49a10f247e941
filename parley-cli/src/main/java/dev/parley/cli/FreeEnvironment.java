package dev.parley.cli;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The world as an expression outside of any flow sees it: every object exists but no prompt. */
record FreeEnvironment(Instant now) implements Environment {
    private static final String LANGUAGE = "en-us";

    @Override
    public Value value(Variable variable) {
        return variable.type().absent();
    }

    @Override
    public String language() {
        return LANGUAGE;
    }

    @Override
    public String defaultLanguage() {
        return LANGUAGE;
    }

    @Override
    public List<String> supportedLanguages() {
        return List.of(LANGUAGE);
    }

    @Override
    public Optional<Value> find(ScalarType type, String idOrName) {
        return type == ScalarType.PROMPT
                ? Optional.empty()
                : Optional.of(
                        new DirectoryValue(type, idOrName, idOrName, Map.of("username", new StringValue(idOrName))));
    }
}
