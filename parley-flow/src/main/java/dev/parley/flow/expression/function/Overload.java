package dev.parley.flow.expression.function;

/** One way to call a function. */
public record Overload(Signature signature, Body body) {}
