package dev.parley.nlu.builtin;

/**
 * A value of a built-in type in an utterance.
 *
 * @param type the type
 * @param from where it begins in the utterance, in UTF-16 units
 * @param to where it ends, exclusive
 * @param raw its words as written
 * @param resolved its value in the form of architect-semantics §4.3
 */
public record BuiltinSpan(BuiltinType type, int from, int to, String raw, String resolved) {}
