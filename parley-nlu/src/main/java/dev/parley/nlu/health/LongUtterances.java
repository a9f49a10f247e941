package dev.parley.nlu.health;

import dev.parley.flow.source.Findings;

/** Utterances that are longer than anybody writes to a bot, or than what is read of them. */
final class LongUtterances implements HealthRule {
    /** Slots are looked for in so many characters (docs/nlu.md, Slots). */
    private static final int MOST_READ = 500;
    /** Of what customers write to the bots of public benchmarks, one utterance in a hundred is longer, or none. */
    private static final int LONG = 250;

    @Override
    public void check(Checkup checkup, Findings findings) {
        for (ExampleSentence sentence : checkup.sentences()) {
            int length = sentence.text().length();
            String what = "an utterance of " + checkup.name(sentence.intent()) + " has " + length + " characters";
            if (length > MOST_READ) {
                findings.warning(
                        "long-utterance",
                        sentence.at(),
                        what + ", and slots are found in the first " + MOST_READ + " only; make several of it");
            } else if (length > LONG) {
                findings.note(
                        "long-utterance",
                        sentence.at(),
                        what + "; participants hardly ever write more than " + LONG + ", so it teaches little");
            }
        }
    }
}
