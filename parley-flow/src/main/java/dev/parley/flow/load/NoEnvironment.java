package dev.parley.flow.load;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The world of a setting that must be fixed at load: no variable has a value. */
enum NoEnvironment implements Environment {
    INSTANCE;

    @Override
    public Value value(Variable variable) {
        return variable.type().absent();
    }

    @Override
    public Instant now() {
        return Instant.EPOCH;
    }

    @Override
    public String language() {
        return "en-us";
    }

    @Override
    public String defaultLanguage() {
        return "en-us";
    }

    @Override
    public List<String> supportedLanguages() {
        return List.of("en-us");
    }

    @Override
    public Optional<Value> find(ScalarType type, String idOrName) {
        return Optional.empty();
    }
}
