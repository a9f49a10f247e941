package dev.parley.flow.expression.function;

/** Takes the overloads of a family of functions. */
@FunctionalInterface
interface Definitions {
    /**
     * Adds an overload behind those of the same name.
     *
     * @param signature in the form of {@link Signature#parse}
     */
    void add(String signature, Body body);
}
