package dev.parley.nlu.text;

/**
 * A word of a folded text.
 *
 * @param text its letters and digits, without apostrophes; or one symbol such as an emoji
 * @param clause the number of the clause it stands in; punctuation ends a clause
 */
public record Word(String text, int clause) {}
