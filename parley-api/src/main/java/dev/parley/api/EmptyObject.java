package dev.parley.api;

/** An answer that says no more than that it is done. */
public record EmptyObject() {}
