package dev.parley.engine.ask;

import dev.parley.engine.run.Run;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.nlu.Detection.DialogActs;
import dev.parley.flow.nlu.DetectionRequest;
import java.util.List;
import java.util.Locale;

/** Yes and no in the session's language: the buttons, and what answers mean. */
final class YesNo {
    private final Run run;

    YesNo(Run run) {
        this.run = run;
    }

    /** What an answer means in a question that yes or no answers. */
    enum Meaning {
        YES,
        NO,
        NEITHER
    }

    List<Segment.Content> buttons() {
        return List.of(button(yes()), button(no()));
    }

    private static Segment.Content button(String word) {
        return new Segment.Content.QuickReply(word, word);
    }

    /** @param threshold the least score of a yes or no, 0 to 1 */
    Meaning meaning(Answer answer, double threshold) {
        if (answer.isOneOf(yes())) {
            return Meaning.YES;
        }
        if (answer.isOneOf(no())) {
            return Meaning.NO;
        }
        DialogActs acts = acts(answer);
        if (Math.max(acts.affirmation(), acts.negation()) < threshold || acts.affirmation() == acts.negation()) {
            return Meaning.NEITHER;
        }
        return acts.affirmation() > acts.negation() ? Meaning.YES : Meaning.NO;
    }

    DialogActs acts(Answer answer) {
        return run.ports()
                .understanding()
                .detect(DetectionRequest.dialogActs(
                        answer.text(), run.language(), run.ports().localNow()))
                .acts();
    }

    private String yes() {
        return switch (primaryLanguage()) {
            case "es" -> "Sí";
            case "de", "nl" -> "Ja";
            case "fr" -> "Oui";
            case "it" -> "Sì";
            case "pt" -> "Sim";
            default -> "Yes";
        };
    }

    private String no() {
        return switch (primaryLanguage()) {
            case "de" -> "Nein";
            case "fr" -> "Non";
            case "nl" -> "Nee";
            case "pt" -> "Não";
            default -> "No";
        };
    }

    private String primaryLanguage() {
        return run.language().toLowerCase(Locale.ROOT).split("-", 2)[0];
    }
}
