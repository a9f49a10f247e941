package dev.parley.nlu.act;

import dev.parley.nlu.act.PhraseBook.Section;
import dev.parley.nlu.text.Word;
import dev.parley.nlu.text.Words;
import java.util.List;

/**
 * Recognises that a human is asked for: a word such as "agent" all alone, or a request with a human behind it
 * ("could you <i>transfer me to</i> a real <i>person</i>"), unless it is negated.
 */
final class EscalationReading {
    private static final double ALONE = 0.97;
    private static final double REQUEST = 0.95;
    private static final double REQUEST_GOES_ON = 0.6;
    private static final double WISH = 0.85;
    /** How many words before a request may negate it. */
    private static final int NOT_WITHIN = 4;

    private final PhraseBook phrases;

    EscalationReading(PhraseBook phrases) {
        this.phrases = phrases;
    }

    double read(List<Word> words, List<Word> core) {
        double best = phrases.has(Section.ALONE, Words.join(core)) ? ALONE : 0;
        for (int i = 0; i < words.size(); i++) {
            int length = phrases.lengthAt(Section.HUMAN, words, i);
            if (length > 0) {
                best = Math.max(best, around(words, i, i + length));
            }
        }
        return best;
    }

    private double around(List<Word> words, int human, int behind) {
        int from = human;
        while (from > 0 && phrases.has(Section.BETWEEN, words.get(from - 1).text())) {
            from--;
        }
        boolean ends = behind == words.size()
                || words.get(behind).clause() != words.get(human).clause()
                || phrases.lengthAt(Section.CONTINUATION, words, behind) > 0;
        for (int start = human; start >= from; start--) {
            int request = phrases.lengthBefore(Section.REQUEST, words, start);
            if (request > 0) {
                double score = ends ? REQUEST : REQUEST_GOES_ON;
                return isNegated(words, start - request) ? 0 : score;
            }
        }
        if (phrases.lengthAt(Section.REQUEST_AFTER, words, behind) > 0) {
            return isNegated(words, from) ? 0 : REQUEST;
        }
        int wish = 0;
        int start = human;
        for (; start >= from && wish == 0; start--) {
            wish = phrases.lengthBefore(Section.WISH, words, start);
        }
        return wish > 0 && ends && !isNegated(words, start + 1 - wish) ? WISH : 0;
    }

    private boolean isNegated(List<Word> words, int start) {
        if (start >= words.size()) {
            return false;
        }
        int clause = words.get(start).clause();
        for (int i = start - 1;
                i >= Math.max(0, start - NOT_WITHIN) && words.get(i).clause() == clause;
                i--) {
            if (phrases.has(Section.NOT, words.get(i).text())) {
                return true;
            }
        }
        return false;
    }
}
