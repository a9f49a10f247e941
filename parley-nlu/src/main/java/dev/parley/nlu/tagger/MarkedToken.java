package dev.parley.nlu.tagger;

import java.util.List;

/**
 * A token with what is known about it.
 *
 * @param word its folded text, digits as zeros
 * @param form the form of its letters: {@code Xx}, {@code x}, {@code X}, {@code 0}
 * @param marks the known values it is part of, such as {@code date:B} for the beginning of a date
 */
record MarkedToken(String word, String form, List<String> marks) {}
