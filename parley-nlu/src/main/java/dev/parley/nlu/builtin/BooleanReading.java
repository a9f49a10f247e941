package dev.parley.nlu.builtin;

import dev.parley.flow.nlu.Detection.DialogActs;
import dev.parley.nlu.act.DialogActModel;
import dev.parley.nlu.text.FoldedText;
import java.util.List;

/** Takes an utterance that says yes or no as {@code true} or {@code false}. */
final class BooleanReading {
    private static final double LEAST = 0.5;

    private BooleanReading() {}

    static List<BuiltinSpan> of(FoldedText text, String language) {
        DialogActs acts = DialogActModel.of(language).read(text);
        if (Math.max(acts.affirmation(), acts.negation()) < LEAST || acts.affirmation() == acts.negation()) {
            return List.of();
        }
        String value = Boolean.toString(acts.affirmation() > acts.negation());
        int end = text.folded().length();
        return List.of(
                new BuiltinSpan(BuiltinType.BOOLEAN, text.begin(0), text.end(end), text.original(0, end), value));
    }
}
