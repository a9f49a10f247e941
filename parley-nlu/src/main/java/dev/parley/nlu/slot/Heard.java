package dev.parley.nlu.slot;

import dev.parley.nlu.builtin.BuiltinSpans;
import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Token;
import java.util.List;

/**
 * What a participant said, as recognisers look at it. For one thread.
 *
 * @param text the words as written
 * @param spans their beginning as tokens, with the values of built-in types in it
 * @param asked whether the recogniser's very slot was asked for
 */
public record Heard(String text, BuiltinSpans spans, boolean asked) {
    /** The beginning of the words without case. */
    public FoldedText folded() {
        return spans.text();
    }

    public List<Token> tokens() {
        return spans.tokens();
    }
}
