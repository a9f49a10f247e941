package dev.parley.nlu.act;

import dev.parley.nlu.act.PhraseBook.Section;
import dev.parley.nlu.text.Word;
import java.util.List;

/**
 * Recognises the wish to begin anew ("let's <i>start over</i>"), the surer the less else is said, unless it is negated. A
 * single word counts only at the end: "reset my password" is another wish.
 */
final class ResetReading {
    private static final double ALONE = 0.97;
    private static final double IN_SHORT = 0.85;
    private static final double IN_LONG = 0.3;
    private static final int SHORT = 4;
    /** How many words before the phrase may negate it. */
    private static final int NOT_WITHIN = 4;

    private final PhraseBook phrases;

    ResetReading(PhraseBook phrases) {
        this.phrases = phrases;
    }

    double read(List<Word> core) {
        double best = 0;
        for (int i = 0; i < core.size(); i++) {
            int length = phrases.lengthAt(Section.RESET, core, i);
            boolean ofSomething = length == 1 && i + 1 < core.size();
            if (length > 0 && !ofSomething && !isNegated(core, i)) {
                int rest = core.size() - length;
                best = Math.max(best, rest == 0 ? ALONE : rest <= SHORT ? IN_SHORT : IN_LONG);
            }
        }
        return best;
    }

    private boolean isNegated(List<Word> words, int start) {
        return words.subList(Math.max(0, start - NOT_WITHIN), start).stream()
                .anyMatch(word -> phrases.has(Section.NOT, word.text()));
    }
}
