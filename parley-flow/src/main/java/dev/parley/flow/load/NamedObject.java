package dev.parley.flow.load;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.Evaluation;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.source.Position;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * The organisation's object of a name, as a {@code lit: {name: …}} gives it. The author's tool has checked that it
 * exists, so an object the directory does not know stands under its name with an id made of that name.
 */
record NamedObject(ScalarType type, String name, Position at) implements Expression {
    @Override
    public Evaluation evaluate(Environment environment) {
        return new Evaluation.Success(
                environment.find(type, name).orElseGet(() -> new DirectoryValue(type, id(), name, Map.of())));
    }

    private String id() {
        return UUID.nameUUIDFromBytes((type.code() + ":" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
