package dev.parley.flow.expression;

import dev.parley.flow.value.Type;

/**
 * A variable an expression may read. Names compare without case (architect-semantics §1.4).
 *
 * @param name the full name with its scope as declared, such as {@code Flow.order}
 * @param type its type
 */
public record Variable(String name, Type type) {
    /** The part before the first dot: {@code Flow}, {@code Slot}, {@code Session} … */
    public String scope() {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
