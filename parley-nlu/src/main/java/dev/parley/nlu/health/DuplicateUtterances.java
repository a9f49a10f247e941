package dev.parley.nlu.health;

import dev.parley.flow.source.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An utterance that stands in two intents, where it means both and neither for sure, or twice in one. Case, punctuation
 * and white space do not count.
 */
final class DuplicateUtterances implements HealthRule {
    private static final String RULE = "duplicate-utterance";

    @Override
    public void check(Checkup checkup, Findings findings) {
        Map<String, List<ExampleSentence>> seen = new LinkedHashMap<>();
        for (ExampleSentence sentence : checkup.sentences()) {
            List<ExampleSentence> earlier = seen.computeIfAbsent(sentence.folded(), folded -> new ArrayList<>());
            earlier.stream()
                    .filter(other -> other.intent() == sentence.intent())
                    .findFirst()
                    .ifPresentOrElse(
                            other -> again(checkup, sentence, other, findings),
                            () -> earlier.stream()
                                    .findFirst()
                                    .ifPresent(other -> elsewhere(checkup, sentence, other, findings)));
            earlier.add(sentence);
        }
    }

    private static void again(Checkup checkup, ExampleSentence sentence, ExampleSentence other, Findings findings) {
        findings.note(
                RULE,
                sentence.at(),
                sentence.quoted() + " stands twice in " + checkup.name(sentence.intent()) + ", first at " + place(other)
                        + "; the second one changes nothing");
    }

    private static void elsewhere(Checkup checkup, ExampleSentence sentence, ExampleSentence other, Findings findings) {
        findings.warning(
                RULE,
                sentence.at(),
                sentence.quoted() + " of " + checkup.name(sentence.intent()) + " is an utterance of "
                        + checkup.name(other.intent()) + " as well, at " + place(other)
                        + "; remove one, or what is said so goes to either");
    }

    private static String place(ExampleSentence sentence) {
        return sentence.at().line() + ":" + sentence.at().column();
    }
}
