package dev.parley.nlu.intent;

import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Words;

/** A text as sentences are told apart by: its words without case, punctuation and white space. */
final class Sentence {
    private Sentence() {}

    static String of(String text) {
        return of(FoldedText.of(text));
    }

    static String of(FoldedText text) {
        String words = Words.join(Words.of(text));
        return words.isEmpty() ? text.folded() : words;
    }
}
