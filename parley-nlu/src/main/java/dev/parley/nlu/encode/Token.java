package dev.parley.nlu.encode;

/**
 * A word piece of a text.
 *
 * @param id its number in the vocabulary
 * @param from where it begins in the text, in UTF-16 units
 * @param to where it ends
 */
public record Token(int id, int from, int to) {}
