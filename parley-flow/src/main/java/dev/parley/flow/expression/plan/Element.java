package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.function.Elements;
import dev.parley.flow.expression.function.Fault;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.Value;

/** Reads an element of a collection or a JSON array by its index, counted from 0. */
public record Element(Node index, int offset) implements Step {
    @Override
    public Value apply(Value left, Environment environment) {
        return index.value(environment) instanceof IntegerValue(long position)
                ? Elements.at(left, position, offset)
                : refuse();
    }

    private Value refuse() {
        throw new Fault("The index is NOT_SET; test it with IsSet first", offset);
    }
}
