package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;

/** Gives something that can only be NOT_SET the type its place wants. */
public record Retype(Node untyped, Type type) implements Node {
    @Override
    public Value value(Environment environment) {
        Value value = untyped.value(environment);
        return value.isSet() ? value : type.absent();
    }
}
