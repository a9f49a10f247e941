package dev.parley.nlu.act;

import dev.parley.flow.nlu.Detection.DialogActs;
import dev.parley.nlu.act.PhraseBook.Section;
import dev.parley.nlu.text.Word;
import dev.parley.nlu.text.Words;
import java.util.List;

/**
 * Tells a yes from a no. Words that are nothing but phrases of one kind score 0.97; a phrase that begins a longer
 * sentence scores less the longer it is, one at the end of a short sentence 0.55, anything else next to nothing. With
 * both kinds in one text the first weighs more.
 */
final class YesNoReading {
    private static final double WHOLE = 0.97;
    private static final double AT_END = 0.55;
    private static final double INSIDE = 0.1;

    private final PhraseBook phrases;

    YesNoReading(PhraseBook phrases) {
        this.phrases = phrases;
    }

    /** What all words, and those without fillers at the ends, say; never anything but yes or no. */
    DialogActs read(List<Word> words, List<Word> core) {
        if (words.isEmpty() || contains(Section.NEITHER, words)) {
            return DialogActs.NONE;
        }
        if (says(Section.AFFIRMATION, Section.AFFIRMATION_WHOLE, words, core)) {
            return new DialogActs(WHOLE, 0, 0, 0);
        }
        if (says(Section.NEGATION, Section.NEGATION_WHOLE, words, core)) {
            return new DialogActs(0, WHOLE, 0, 0);
        }
        return inside(core);
    }

    private DialogActs inside(List<Word> core) {
        double yes = 0;
        double no = 0;
        boolean yesFirst = false;
        for (int i = 0; i < core.size(); ) {
            int affirmation = phrases.lengthAt(Section.AFFIRMATION, core, i);
            int negation = phrases.lengthAt(Section.NEGATION, core, i);
            if (affirmation > negation) {
                yesFirst |= no == 0;
                yes = Math.max(yes, score(i, affirmation, core.size()));
            } else if (negation > 0) {
                no = Math.max(no, score(i, negation, core.size()));
            }
            i += Math.max(1, Math.max(affirmation, negation));
        }
        if (yes > 0 && no > 0) {
            yes *= yesFirst ? 0.8 : 0.4;
            no *= yesFirst ? 0.4 : 0.8;
        }
        return new DialogActs(yes, no, 0, 0);
    }

    private static double score(int from, int length, int words) {
        int rest = words - length;
        if (from == 0) {
            return rest <= 4 ? 0.8 : rest <= 10 ? 0.65 : 0.35;
        }
        return from + length == words && words <= 6 ? AT_END : INSIDE;
    }

    /** Fillers such as "please" and "I think" may be part of a phrase: "please do", "I think so". */
    private boolean says(Section anywhere, Section whole, List<Word> words, List<Word> core) {
        return phrases.has(whole, Words.join(words))
                || phrases.has(anywhere, Words.join(words))
                || (!core.isEmpty() && consistsOf(anywhere, whole, core));
    }

    private boolean consistsOf(Section anywhere, Section whole, List<Word> core) {
        int i = 0;
        while (i < core.size()) {
            int length = Math.max(phrases.lengthAt(anywhere, core, i), phrases.lengthAt(whole, core, i));
            if (length == 0) {
                length = phrases.lengthAt(Section.FILLER, core, i);
            }
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    private boolean contains(Section section, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (phrases.lengthAt(section, words, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
