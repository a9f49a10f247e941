package dev.parley.nlu.health;

import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.source.Position;
import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Word;
import dev.parley.nlu.text.Words;
import java.util.List;

/**
 * An utterance with words in it.
 *
 * @param intent the number of its intent
 * @param text its text
 * @param folded its words without case, punctuation and white space, by which sentences are told apart
 * @param at where its file has it
 */
record ExampleSentence(int intent, String text, String folded, Position at) {
    private static final int MOST_SHOWN = 60;

    static ExampleSentence of(int intent, Utterance utterance) {
        FoldedText folded = FoldedText.of(utterance.text());
        List<Word> words = Words.of(folded);
        return new ExampleSentence(
                intent,
                utterance.text().strip(),
                words.isEmpty() ? folded.folded() : Words.join(words),
                utterance.at());
    }

    /** The text in quotation marks, a long one cut off. */
    String quoted() {
        String shown = FoldedText.beginning(text, MOST_SHOWN);
        return "“" + shown + (shown.length() < text.length() ? "…" : "") + "”";
    }
}
