package dev.parley.flow.expression.function;

/**
 * A parameter of an overload.
 *
 * @param type what it takes
 * @param mayBeNotSet whether NOT_SET is accepted
 * @param repeatable whether it may be given again and again; only the last parameter is
 */
public record Parameter(Pattern type, boolean mayBeNotSet, boolean repeatable) {
    @Override
    public String toString() {
        return type.display() + (repeatable ? "…" : "");
    }
}
