package dev.parley.engine.run;

import dev.parley.engine.port.Ports;
import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What initial values see while a session is launched: no variable has a value yet.
 *
 * @param program the flow
 * @param language the session's language
 * @param ports the outside world
 */
public record LaunchEnvironment(BotProgram program, String language, Ports ports) implements Environment {
    @Override
    public Value value(Variable variable) {
        return variable.type().absent();
    }

    @Override
    public Instant now() {
        return ports.now();
    }

    @Override
    public String defaultLanguage() {
        return program.languages().standard();
    }

    @Override
    public List<String> supportedLanguages() {
        return program.languages().supported();
    }

    @Override
    public Optional<Value> find(ScalarType type, String idOrName) {
        return ports.directory().find(type, idOrName);
    }
}
