package dev.parley.flow.load;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import java.util.Set;

/** A setting that is compared with a value, as {@code ==} compares (architect-semantics §3.9). */
final class ComparedValue {
    private static final Set<Type> NUMBERS = Set.of(ScalarType.INTEGER, ScalarType.DECIMAL);

    private final Compilation compilation;
    private final SettingValues values;
    private final YamlFields fields;

    ComparedValue(Compilation compilation, SettingValues values, YamlFields fields) {
        this.compilation = compilation;
        this.values = values;
        this.fields = fields;
    }

    /** A literal is of the type it is compared with; of any other type an expression is a finding. */
    Expression read(String key, Type type) {
        boolean literal = !(fields.take(key).orElse(null) instanceof YamlMap map && map.get("exp") != null);
        if (literal && type != ScalarType.NOT_SET) {
            return values.expression(key, type);
        }
        Expression value =
                values.value(key).orElseGet(() -> compilation.settings().nothing(type, fields.at()));
        if (!areComparable(value.type(), type)) {
            compilation
                    .findings()
                    .error(
                            "wrong-type",
                            value.at(),
                            "this is of type " + value.type().display() + " and is compared with one of type "
                                    + type.display() + "; both must be of one type");
        }
        return value;
    }

    /** What {@code ==} takes: one type on both sides, numbers of either kind, and the literal NOT_SET. */
    private static boolean areComparable(Type left, Type right) {
        return left.equals(right)
                || left == ScalarType.NOT_SET
                || right == ScalarType.NOT_SET
                || (NUMBERS.contains(left) && NUMBERS.contains(right));
    }
}
