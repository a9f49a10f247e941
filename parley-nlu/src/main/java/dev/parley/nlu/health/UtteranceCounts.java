package dev.parley.nlu.health;

import dev.parley.flow.nlu.Intent;
import dev.parley.flow.source.Findings;

/** Intents with no utterance, which nobody can express, and with too few to learn from. */
final class UtteranceCounts implements HealthRule {
    /** Below this there is nothing to learn from but the very words. */
    private static final int FEWEST = 3;
    /** From here on accuracy on published bots grows slowly (docs/nlu.md: 5 of each against 10 of each). */
    private static final int ENOUGH = 10;

    @Override
    public void check(Checkup checkup, Findings findings) {
        String language = " in " + checkup.model().language();
        for (int i = 0; i < checkup.model().intents().size(); i++) {
            Intent intent = checkup.intent(i);
            int number = i;
            long count = checkup.sentences().stream()
                    .filter(sentence -> sentence.intent() == number)
                    .map(ExampleSentence::folded)
                    .distinct()
                    .count();
            if (count == 0) {
                findings.warning(
                        "no-utterances",
                        intent.at(),
                        checkup.name(i) + " has no utterance" + language + ", so nothing a participant says means it");
            } else if (count < FEWEST) {
                findings.warning(
                        "few-utterances",
                        intent.at(),
                        checkup.name(i) + " has only " + (count == 1 ? "one utterance" : count + " utterances")
                                + language + "; hardly anything but those words will be understood, "
                                + ENOUGH + " or more are good");
            } else if (count < ENOUGH) {
                findings.note(
                        "few-utterances",
                        intent.at(),
                        checkup.name(i) + " has " + count + " utterances" + language + "; " + ENOUGH
                                + " or more are understood better");
            }
        }
    }
}
