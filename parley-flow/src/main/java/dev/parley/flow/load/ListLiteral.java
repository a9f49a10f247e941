package dev.parley.flow.load;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.Evaluation;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.source.Position;
import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.List;

/** A {@code lit} that lists values. */
record ListLiteral(CollectionType type, List<Expression> items, Position at) implements Expression {
    ListLiteral {
        items = List.copyOf(items);
    }

    @Override
    public Evaluation evaluate(Environment environment) {
        List<Value> values = new ArrayList<>();
        for (Expression item : items) {
            switch (item.evaluate(environment)) {
                case Evaluation.Success(Value value) -> values.add(value);
                case Evaluation.Failure failure -> {
                    return failure;
                }
            }
        }
        return new Evaluation.Success(new CollectionValue(type.element(), values));
    }
}
