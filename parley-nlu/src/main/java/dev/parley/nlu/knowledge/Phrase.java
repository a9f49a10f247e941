package dev.parley.nlu.knowledge;

import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Word;
import dev.parley.nlu.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words as they are compared: without case, accents and punctuation.
 *
 * @param sentence the words in order; equal sentences ask the same
 * @param words the different words
 */
record Phrase(String sentence, Set<String> words) {
    static Phrase of(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Word> words = Words.withoutAccents(folded);
        return new Phrase(
                words.isEmpty() ? folded.folded() : Words.join(words),
                words.stream().map(Word::text).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The words without some, at most so many. */
    Set<String> without(Set<String> others, int most) {
        return words.stream()
                .filter(word -> !others.contains(word))
                .limit(most)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
