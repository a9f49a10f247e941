package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.function.Fault;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import java.util.function.Function;

/** Reads a property. */
public record Access(String property, Type type, Function<Value, Value> reader, int offset) implements Step {
    @Override
    public Value apply(Value left, Environment environment) {
        if (!left.isSet()) {
            throw new Fault(
                    "The property \"" + property + "\" was read from NOT_SET; test the value with IsSet first", offset);
        }
        Value value = reader.apply(left);
        return value.isSet() ? value : type.absent();
    }
}
