package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Value;

/** Finds an object of the organisation by a fixed name; NOT_SET where there is none. */
public record Lookup(ScalarType type, String name) implements Node {
    @Override
    public Value value(Environment environment) {
        return environment.find(type, name).orElse(type.absent());
    }
}
