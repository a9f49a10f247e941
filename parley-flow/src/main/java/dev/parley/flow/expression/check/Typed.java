package dev.parley.flow.expression.check;

import dev.parley.flow.expression.plan.Constant;
import dev.parley.flow.expression.plan.Node;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import org.jspecify.annotations.Nullable;

/**
 * A checked part of an expression.
 *
 * @param type its static type; null where an error was reported, so that no further ones follow from it
 * @param node how it is evaluated
 * @param offset where it stands
 */
public record Typed(@Nullable Type type, Node node, int offset) {
    static Typed broken(int offset) {
        return new Typed(null, new Constant(ScalarType.NOT_SET.absent()), offset);
    }

    Typed as(@Nullable Type other, Node otherNode) {
        return new Typed(other, otherNode, offset);
    }
}
