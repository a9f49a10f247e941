package dev.parley.nlu.act;

import dev.parley.flow.nlu.Detection.DialogActs;
import dev.parley.nlu.act.PhraseBook.Section;
import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Word;
import dev.parley.nlu.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads dialog acts from phrases (architect-semantics §2.5, §3.3). Safe for use by several threads. */
public final class DialogActModel {
    /** The languages with phrases; others are read as English. */
    private static final List<String> LANGUAGES = List.of("en", "es", "de", "fr", "pt", "it", "nl");

    private static final DialogActModel ENGLISH = load("en");

    private static final Map<String, DialogActModel> MODELS =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), DialogActModel::load));

    /** Later words of a long text do not decide. */
    private static final int MOST_WORDS = 200;

    private final PhraseBook phrases;
    private final YesNoReading yesNo;
    private final EscalationReading escalation;
    private final ResetReading reset;

    private DialogActModel(PhraseBook phrases) {
        this.phrases = phrases;
        this.yesNo = new YesNoReading(phrases);
        this.escalation = new EscalationReading(phrases);
        this.reset = new ResetReading(phrases);
    }

    /** The model of a language tag; the English one when there is none. */
    public static DialogActModel of(String language) {
        String primary = language.trim().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return MODELS.getOrDefault(primary, ENGLISH);
    }

    /** What a text does. */
    public DialogActs read(FoldedText text) {
        List<Word> all = Words.withoutAccents(text);
        List<Word> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
        List<Word> core = core(words);
        DialogActs answer = yesNo.read(words, core);
        return new DialogActs(answer.affirmation(), answer.negation(), escalation.read(words, core), reset.read(core));
    }

    /** The words without those that say nothing at the ends, and without immediate repetitions. */
    private List<Word> core(List<Word> words) {
        int from = 0;
        for (int filler = 1; filler > 0 && from < words.size(); from += filler) {
            filler = phrases.lengthAt(Section.FILLER, words, from);
        }
        int to = words.size();
        for (int filler = 1; filler > 0 && to > from; to -= filler) {
            filler = phrases.lengthBefore(Section.FILLER, words.subList(from, to), to - from);
        }
        List<Word> core = new ArrayList<>();
        for (Word word : words.subList(from, to)) {
            if (core.isEmpty() || !core.getLast().text().equals(word.text())) {
                core.add(word);
            }
        }
        return core;
    }

    private static DialogActModel load(String language) {
        return new DialogActModel(PhraseBook.of(language));
    }
}
